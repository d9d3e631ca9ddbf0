// The tasks that a paper addresses.
// $paper: a list of ids, such as ['paper/2505.15692']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'addressesTask'})-[:ABOUT]->(x:Entity)
WHERE p.id IN $paper
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS task, c.status AS status,
  c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, task, status, source, start, end
