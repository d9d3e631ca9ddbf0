// Who compares with whom: every comparison with its outcome, and every number against a baseline.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[r:ABOUT|AGAINST_BASELINE]->(x:Entity)
WHERE c.predicate = 'comparesAgainst' OR type(r) = 'AGAINST_BASELINE'
OPTIONAL MATCH (p)-[:HAS_CLAIM]->(k:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(x)
WHERE c.predicate = 'reportsResult' AND k.outcome <> 'unspecified'
OPTIONAL MATCH (c)-[:ON_DATASET]->(d:Entity)
OPTIONAL MATCH (c)-[:ON_METRIC]->(m:Entity)
OPTIONAL MATCH (o:Paper)-[:PROPOSES]->(x)
OPTIONAL MATCH (p)-[:PROPOSES]->(new:Entity)
WHERE new:Method OR new:Model
WITH p, c, x, k, d, m, o, collect(DISTINCT new.label) AS news
WITH p, c, x, k, d, m, o, CASE size(news) WHEN 1 THEN news[0]
  WHEN 2 THEN CASE WHEN news[0] < news[1] THEN news[0] + ', ' + news[1] ELSE news[1] + ', ' + news[0] END
  ELSE p.label END AS work
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, work, x.label AS baseline, x.kind AS kind,
  substring(o.id, 6) AS proposedIn, coalesce(c.outcome, k.outcome) AS outcome,
  coalesce(d.label, c.dataset) AS dataset, coalesce(m.label, c.metric) AS metric, c.value AS value,
  c.baselineValue AS baselineValue, c.delta AS delta, c.deltaMin AS deltaMin, c.deltaMax AS deltaMax,
  c.unit AS unit, c.deltaKind AS deltaKind, c.status AS status, c.quotes[i] AS quote, c.source AS source,
  c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, baseline, kind, outcome, dataset, metric, unit, deltaKind, value, baselineValue, delta,
  deltaMin, deltaMax, status, proposedIn, source, start, end
