// The measures that most papers report.
MATCH (p:Paper)-[:REPORTS_METRIC]->(x:Entity)
WITH x, count(DISTINCT p) AS papers
RETURN x.label AS metric, x.kind AS kind, papers
ORDER BY papers DESC, metric, kind
