// The datasets that most papers use, month by month of the digest.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Entity)
MATCH (c)-[:FROM_ENTRY]->(e:Entry)
WHERE c.predicate IN ['evaluatesOn', 'trainsOn', 'usesDataset'] AND e.date IS NOT NULL
WITH p, x, substring(toString(e.date), 0, 7) AS period
WITH period, x, count(DISTINCT p) AS papers
RETURN period, x.label AS name, x.kind AS kind, papers
ORDER BY period, papers DESC, name, kind
