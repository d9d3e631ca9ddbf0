// Baselines that a paper does not compare with, though others on its datasets do.
// $paper: a list of ids, such as ['paper/2505.15692']
MATCH (p:Paper)-[:EVALUATES_ON]->(d:Dataset)<-[:EVALUATES_ON]-(o:Paper)
MATCH (o)-[:HAS_CLAIM]->(c:Claim {predicate: 'comparesAgainst'})-[:ABOUT]->(x:Entity)
WHERE p.id IN $paper AND p <> o AND NOT EXISTS { (p)-[:COMPARES_AGAINST|PROPOSES]->(x) }
  AND NOT EXISTS { // What was proposed later is not missing.
    MATCH (later:Paper)-[:PROPOSES]->(x)
    WHERE later.id =~ 'paper/[0-9]{4}[.][0-9]{4,5}' AND p.id =~ 'paper/[0-9]{4}[.][0-9]{4,5}' AND later.id > p.id
  }
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, d.label AS dataset, x.label AS baseline,
  x.kind AS kind, COUNT { (p)-[:COMPARES_AGAINST]->(:Entity) } AS named, substring(o.id, 6) AS others,
  c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, dataset, baseline, kind, others, source, start, end
