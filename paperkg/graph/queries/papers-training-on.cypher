// Papers that train on a dataset.
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'trainsOn'})-[:ABOUT]->(x:Entity)
WHERE x.id IN $d
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS dataset, c.status AS status,
  c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, dataset, status, source, start, end
