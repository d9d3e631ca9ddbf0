// The datasets that most papers use, week by week in which the paper was published.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Entity)
WHERE c.predicate IN ['evaluatesOn', 'trainsOn', 'usesDataset'] AND p.date IS NOT NULL
WITH p, x, toString(p.date.weekYear) + '-W' + CASE WHEN p.date.week < 10 THEN '0' ELSE '' END + toString(p.date.week) AS period
WITH period, x, count(DISTINCT p) AS papers
RETURN period, x.label AS name, x.kind AS kind, papers
ORDER BY period, papers DESC, name, kind
