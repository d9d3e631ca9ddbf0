// The datasets that most papers use.
MATCH (p:Paper)-[:EVALUATES_ON|TRAINS_ON|USES_DATASET]->(x:Entity)
WITH x, count(DISTINCT p) AS papers
RETURN x.label AS dataset, x.kind AS kind, papers
ORDER BY papers DESC, dataset, kind
