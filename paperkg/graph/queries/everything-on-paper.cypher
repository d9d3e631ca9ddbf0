// Everything that the graph holds on a paper.
// $paper: a list of ids, such as ['paper/2505.15692']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)
WHERE p.id IN $paper
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, c.predicate AS predicate, c.label AS object,
  c.outcome AS outcome, c.rule AS rule, c.confidence AS confidence, c.status AS status, c.quotes[i] AS quote,
  c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, source, start, end, predicate, object, outcome, status
