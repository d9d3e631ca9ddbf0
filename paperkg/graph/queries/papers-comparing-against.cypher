// Papers that compare against a method or model: outcome, and the dataset where a result names one.
// $x: a list of ids, such as ['method/grpo']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(x:Entity)
WHERE x.id IN $x
OPTIONAL MATCH (p)-[:HAS_CLAIM]->(r:Claim {predicate: 'reportsResult'})-[:AGAINST_BASELINE]->(x)
WHERE r.dataset IS NOT NULL
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS baseline, c.outcome AS outcome,
  r.dataset AS dataset, c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start,
  c.ends[i] AS end
ORDER BY paper, baseline, outcome, dataset, status, source, start, end
