// Results on a dataset, by metric and unit, the highest first.
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'reportsResult'})-[:ON_DATASET]->(d:Dataset)
WHERE d.id IN $d
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, c.subject AS subject, c.dataset AS dataset,
  c.metric AS metric, c.value AS value, c.unit AS unit, c.baseline AS baseline,
  c.baselineValue AS baselineValue, c.delta AS delta, c.deltaMin AS deltaMin, c.deltaMax AS deltaMax,
  c.deltaKind AS deltaKind, c.direction AS direction, c.status AS status, c.quotes[i] AS quote,
  c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY dataset, metric, unit, value IS NULL, value DESC, delta IS NULL, delta DESC, paper, subject,
  baseline, baselineValue, deltaMin, deltaMax, deltaKind, direction, source, start, end
