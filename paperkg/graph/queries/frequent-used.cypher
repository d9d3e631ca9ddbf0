// The methods and models that most papers build on.
MATCH (p:Paper)-[:USES]->(x:Entity)
WITH x, count(DISTINCT p) AS papers
RETURN x.label AS used, x.kind AS kind, papers
ORDER BY papers DESC, used, kind
