// Methods, models, datasets, and metrics that papers on a task propose.
// $t: a list of ids, such as ['task/mathematicalreasoning']
MATCH (t:Task)<-[:ADDRESSES_TASK]-(p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'proposes'})-[:ABOUT]->(x:Entity)
WHERE t.id IN $t
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, t.label AS task, x.label AS proposed,
  x.kind AS kind, c.status AS status, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start,
  c.ends[i] AS end
ORDER BY paper, task, proposed, kind, status, source, start, end
