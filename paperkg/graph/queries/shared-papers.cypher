// The papers in which two things both take part, with the claims on each.
// $x: a list of ids, such as ['method/grpo']
// $y: a list of ids, such as ['method/grpo']
MATCH (x:Entity)<-[:ABOUT]-(c:Claim)<-[:HAS_CLAIM]-(p:Paper)-[:HAS_CLAIM]->(:Claim)-[:ABOUT]->(y:Entity)
WHERE x <> y AND ((x.id IN $x AND y.id IN $y) OR (x.id IN $y AND y.id IN $x))
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS thing, c.predicate AS predicate,
  c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, thing, predicate, status, source, start, end
