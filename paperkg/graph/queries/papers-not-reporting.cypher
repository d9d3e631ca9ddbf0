// Papers of which the text says that something is not given: baselines, dataset, masking, and so on.
// $s: a list of slots, such as ['masking']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'notReported'})
WHERE c.slot IN $s
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, c.slot AS slot, c.status AS status,
  c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start, c.ends[i] AS end
ORDER BY paper, slot, status, source, start, end
