// The tasks that most papers address.
MATCH (p:Paper)-[:ADDRESSES_TASK]->(x:Entity)
WITH x, count(DISTINCT p) AS papers
RETURN x.label AS task, x.kind AS kind, papers
ORDER BY papers DESC, task, kind
