// Model sizes between two bounds, both included.
// $low: a list of numbers, such as [7000000000]
// $high: a list of numbers, such as [7000000000]
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'hasModelSize'})
WHERE any(low IN $low WHERE c.parameters >= low) AND any(high IN $high WHERE c.parameters <= high)
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, c.size AS size, c.parameters AS parameters,
  c.sizeOf AS model, c.sizeRole AS role, c.status AS status, c.quotes[i] AS quote, c.source AS source,
  c.starts[i] AS start, c.ends[i] AS end
ORDER BY parameters, paper, model, role, size, source, start, end
