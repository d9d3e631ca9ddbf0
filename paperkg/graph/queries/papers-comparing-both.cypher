// Papers that compare against both of two methods or models, with the claims on each.
// $x: a list of ids, such as ['method/grpo']
// $y: a list of ids, such as ['method/grpo']
MATCH (x:Entity)<-[:COMPARES_AGAINST]-(p:Paper)-[:COMPARES_AGAINST]->(y:Entity)
WHERE x.id IN $x AND y.id IN $y AND x <> y
MATCH (p)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(old:Entity)
WHERE old IN [x, y]
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, old.label AS baseline, c.outcome AS outcome,
  c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, baseline, outcome, status, source, start, end
