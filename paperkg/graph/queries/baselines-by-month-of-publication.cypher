// The baselines that most papers compare with, month by month in which the paper was published.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Entity)
WHERE c.predicate = 'comparesAgainst'
WITH p, x, CASE WHEN p.date IS NOT NULL THEN substring(toString(p.date), 0, 7)
  WHEN p.id =~ 'paper/[0-9]{4}[.][0-9]{4,5}' THEN '20' + substring(p.id, 6, 2) + '-' + substring(p.id, 8, 2) END AS period
WHERE period IS NOT NULL
WITH period, x, count(DISTINCT p) AS papers
RETURN period, x.label AS name, x.kind AS kind, papers
ORDER BY period, papers DESC, name, kind
