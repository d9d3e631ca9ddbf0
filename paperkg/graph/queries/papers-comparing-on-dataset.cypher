// Papers that evaluate on a dataset and compare against a method or model (not always in one sentence).
// $x: a list of ids, such as ['method/grpo']
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(x:Entity)
WHERE x.id IN $x
MATCH (p)-[:EVALUATES_ON|USES_DATASET]->(d:Dataset)
WHERE d.id IN $d
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS baseline, d.label AS dataset,
  c.outcome AS outcome, c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start,
  c.ends[i] AS end
ORDER BY paper, baseline, dataset, outcome, status, source, start, end
