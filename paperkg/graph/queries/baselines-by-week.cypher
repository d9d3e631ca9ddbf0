// The baselines that most papers compare with, week by week of the digest.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Entity)
MATCH (c)-[:FROM_ENTRY]->(e:Entry)
WHERE c.predicate = 'comparesAgainst' AND e.date IS NOT NULL
WITH p, x, toString(e.date.weekYear) + '-W' + CASE WHEN e.date.week < 10 THEN '0' ELSE '' END + toString(e.date.week) AS period
WITH period, x, count(DISTINCT p) AS papers
RETURN period, x.label AS name, x.kind AS kind, papers
ORDER BY period, papers DESC, name, kind
