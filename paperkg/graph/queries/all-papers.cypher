// All papers of the graph.
MATCH (e:Entry)-[:SUMMARIZES]->(p:Paper)
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, e.source AS source, e.start AS start,
  e.end AS end
ORDER BY paper, source, start, end
