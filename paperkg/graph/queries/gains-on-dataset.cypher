// The gains that papers report on a dataset, the largest first within each metric, kind of gain, and unit.
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'reportsResult'})-[:ON_DATASET]->(d:Dataset)
WHERE d.id IN $d AND coalesce(c.delta, c.deltaMin, c.deltaMax) IS NOT NULL
OPTIONAL MATCH (c)-[:ON_METRIC]->(m:Metric)
OPTIONAL MATCH (c)-[:RESULT_SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:AGAINST_BASELINE]->(b:Entity)
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT d.label AS dataset, coalesce(m.label, c.metric) AS metric, c.deltaKind AS deltaKind,
  c.unit AS unit, c.direction AS direction, c.delta AS delta, c.deltaMin AS deltaMin, c.deltaMax AS deltaMax,
  coalesce(s.label, c.subject) AS subject, coalesce(b.label, c.baseline) AS baseline,
  substring(p.id, 6) AS paper, p.title AS title, c.status AS status,
  CASE c.status WHEN 'stated' THEN 1 ELSE 0.5 END AS weight, c.quotes[i] AS quote, c.source AS source,
  c.starts[i] AS start, c.ends[i] AS end
ORDER BY dataset, metric, deltaKind, unit, direction, status DESC, coalesce(deltaMax, delta, deltaMin) DESC, paper,
  subject, baseline, deltaMin, source, start, end
