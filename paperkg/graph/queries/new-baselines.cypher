// The baselines that are compared against for the first time in the last month that the graph has digests of.
MATCH (d:Entry)
WITH max(d.date) AS last
MATCH (x:Entity)<-[:ABOUT]-(c:Claim)-[:FROM_ENTRY]->(e:Entry)
WHERE c.predicate = 'comparesAgainst' AND e.date IS NOT NULL
WITH x, last, min(e.date) AS day
WHERE substring(toString(day), 0, 7) = substring(toString(last), 0, 7)
RETURN DISTINCT x.label AS baseline, x.kind AS kind, day
ORDER BY day, baseline, kind
