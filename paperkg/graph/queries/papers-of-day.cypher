// Papers of the digest of a day.
// $day: a list of days, such as [date('2025-05-26')]
MATCH (e:Entry)-[:SUMMARIZES]->(p:Paper)
WHERE e.date IN $day
RETURN DISTINCT substring(p.id, 6) AS paper, p.title AS title, e.date AS day, e.speculative AS speculative,
  e.source AS source, e.start AS start, e.end AS end
ORDER BY paper, day, speculative, source, start, end
