// How two methods or models compare: papers that propose one and compare it against the other.
// $x: a list of ids, such as ['method/grpo']
// $y: a list of ids, such as ['method/grpo']
MATCH (new:Entity)<-[:PROPOSES]-(p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(old:Entity)
WHERE (new.id IN $x AND old.id IN $y) OR (new.id IN $y AND old.id IN $x)
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, new.label AS proposed, old.label AS baseline,
  c.outcome AS outcome, CASE WHEN c.outcome IS NULL THEN null WHEN c.outcome = 'outperforms' THEN new.label
  WHEN c.outcome = 'below' THEN old.label ELSE '' END AS winner, c.status AS status, c.quotes[i] AS quote,
  c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, proposed, baseline, outcome, winner, status, source, start, end
