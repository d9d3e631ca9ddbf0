// Every comparison in which a method or model takes part, as the proposed one or as the baseline, and who won.
// $x: a list of ids, such as ['method/grpo']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(old:Entity)
OPTIONAL MATCH (p)-[:PROPOSES]->(new:Entity)
WITH p, c, old, new
WHERE old.id IN $x OR new.id IN $x
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, new.label AS proposed, old.label AS baseline,
  c.outcome AS outcome, CASE WHEN c.outcome IS NULL THEN null WHEN c.outcome = 'outperforms' THEN new.label
  WHEN c.outcome = 'below' THEN old.label ELSE '' END AS winner, c.status AS status, c.quotes[i] AS quote,
  c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, proposed, baseline, outcome, winner, status, source, start, end
