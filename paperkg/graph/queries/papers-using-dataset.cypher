// Papers that use a dataset in any way: to evaluate, to train, or unsaid.
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Dataset)
WHERE x.id IN $d AND c.predicate IN ['usesDataset', 'evaluatesOn', 'trainsOn']
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, x.label AS dataset, c.predicate AS relation,
  c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, dataset, relation, status, source, start, end
