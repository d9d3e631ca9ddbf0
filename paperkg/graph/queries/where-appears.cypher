// Every claim in which something takes part.
// $x: a list of ids, such as ['method/grpo']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT|RESULT_SUBJECT|ON_DATASET|ON_METRIC|AGAINST_BASELINE]->(x:Entity)
WHERE x.id IN $x
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS thing, c.predicate AS predicate,
  c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, thing, predicate, status, source, start, end
