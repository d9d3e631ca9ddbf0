// Pairs of papers that use the same datasets, in any way, with the datasets.
MATCH (p:Paper)-[:EVALUATES_ON|TRAINS_ON|USES_DATASET]->(d:Dataset)<-[:EVALUATES_ON|TRAINS_ON|USES_DATASET]-(o:Paper)
WHERE p.iri < o.iri
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, substring(o.id, 6) AS other,
  o.title AS otherTitle, d.label AS datasets
ORDER BY paper, other, datasets
