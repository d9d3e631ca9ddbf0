// The baselines that are compared against for the first time in the digests of a month.
// $month: a list of months, such as ['2025-05']
MATCH (x:Entity)<-[:ABOUT]-(c:Claim)-[:FROM_ENTRY]->(e:Entry)
WHERE c.predicate = 'comparesAgainst' AND e.date IS NOT NULL
WITH x, min(e.date) AS day
WHERE substring(toString(day), 0, 7) IN $month
RETURN DISTINCT x.label AS baseline, x.kind AS kind, day
ORDER BY day, baseline, kind
