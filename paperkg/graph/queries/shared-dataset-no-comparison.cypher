// Pairs of papers that use one dataset but of which neither compares with what the other proposes.
MATCH (p:Paper)-[:EVALUATES_ON|TRAINS_ON|USES_DATASET]->(d:Dataset)<-[:EVALUATES_ON|TRAINS_ON|USES_DATASET]-(o:Paper)
WHERE p.iri < o.iri
  AND NOT EXISTS { (p)-[:COMPARES_AGAINST]->(:Entity)<-[:PROPOSES]-(o) }
  AND NOT EXISTS { (o)-[:COMPARES_AGAINST]->(:Entity)<-[:PROPOSES]-(p) }
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, substring(o.id, 6) AS other,
  o.title AS otherTitle, d.label AS dataset
ORDER BY paper, other, otherTitle, dataset
