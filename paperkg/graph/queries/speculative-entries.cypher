// Papers of which a digest says that its summary was guessed.
MATCH (e:Entry {speculative: true})-[:SUMMARIZES]->(p:Paper)
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, e.date AS day, e.source AS source,
  e.start AS start, e.end AS end
ORDER BY paper, day, source, start, end
