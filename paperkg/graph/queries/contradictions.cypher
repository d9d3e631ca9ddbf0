// Where two summaries of a paper disagree: outcomes, numbers, sizes, and what one says is not given.
// $paper: a list of ids, such as ['paper/2505.15692']
MATCH (n:Contradiction)-[:INVOLVES]->(c:Claim)<-[:HAS_CLAIM]-(p:Paper)
WHERE p.id IN $paper
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, n.kind AS kind, n.reason AS what,
  c.predicate AS predicate, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, kind, what, predicate, source, start, end
