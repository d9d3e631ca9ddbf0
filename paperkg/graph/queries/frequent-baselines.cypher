// The methods and models that most papers compare against.
MATCH (p:Paper)-[:COMPARES_AGAINST]->(x:Entity)
WITH x, count(DISTINCT p) AS papers
RETURN x.label AS baseline, x.kind AS kind, papers
ORDER BY papers DESC, baseline, kind
