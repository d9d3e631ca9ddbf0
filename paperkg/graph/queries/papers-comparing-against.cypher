// The rows of papers-comparing-against.rq, from a graph that was pushed or exported with --claims. $x: ids of methods or models.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(b:Entity)
WHERE b.id IN $x
OPTIONAL MATCH (p)-[:HAS_CLAIM]->(r:Claim {predicate: 'reportsResult'})-[:AGAINST_BASELINE]->(b)
WITH p, c, b, collect(DISTINCT r.dataset) AS datasets
UNWIND CASE WHEN size(datasets) = 0 THEN [null] ELSE datasets END AS dataset
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, CASE p.label WHEN substring(p.id, 6) THEN null ELSE p.label END AS title, b.label AS baseline, c.outcome AS outcome,
  dataset, c.status AS status, c.quotes[i] AS quote, c.places[i] AS place
ORDER BY paper, baseline, outcome, dataset, status, place
