// Two works that beat each other by what their papers say: both cannot hold in general.
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x:Entity)
WHERE c.outcome IN ['outperforms', 'below']
OPTIONAL MATCH (q:Paper)-[:PROPOSES]->(x)
WITH p, c, x, coalesce(q, x) AS other // A work is a paper, or a thing that no paper here proposes.
UNWIND [p, other] AS work
OPTIONAL MATCH (work)-[:PROPOSES]->(new:Entity)
WHERE new:Method OR new:Model
WITH p, c, x, other, work, collect(DISTINCT new.label) AS news
WITH p, c, x, other, work, CASE size(news) WHEN 1 THEN news[0]
  WHEN 2 THEN CASE WHEN news[0] < news[1] THEN news[0] + ', ' + news[1] ELSE news[1] + ', ' + news[0] END
  ELSE work.label END AS name
WITH p, c, x, other, collect({work: work, name: name}) AS named
WITH p, c, x, [one IN named WHERE one.work = p][0] AS mine, [one IN named WHERE one.work = other][0] AS theirs
WITH c, x, p, CASE c.outcome WHEN 'outperforms' THEN mine ELSE theirs END AS best,
  CASE c.outcome WHEN 'outperforms' THEN theirs ELSE mine END AS worst
WHERE best.work <> worst.work
WITH collect({claim: c, thing: x.label, paper: p, best: best, worst: worst}) AS beats
UNWIND beats AS one
UNWIND beats AS two
WITH one, two
WHERE one.worst.work = two.best.work AND one.best.work = two.worst.work AND one.best.work.iri < one.worst.work.iri
WITH one, two, one.best.name + ' > ' + one.worst.name + ' > ' + one.best.name AS chain,
  [node IN [one.best.work, one.worst.work, one.best.work] | substring(node.iri, size('https://w3id.org/paperkg/'))] AS ids
WITH one, two, chain, ids[0] + ' > ' + ids[1] + ' > ' + ids[2] AS works
UNWIND [1, 2] AS step
WITH chain, works, step, CASE step WHEN 1 THEN one ELSE two END AS said
WITH chain, works, step, said, said.claim AS c
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT chain, works, step,
  CASE WHEN said.paper = said.best.work THEN said.best.name ELSE said.thing END AS winner,
  CASE WHEN said.paper = said.worst.work THEN said.worst.name ELSE said.thing END AS loser,
  substring(said.paper.id, 6) AS saidBy, c.status AS status, c.quotes[i] AS quote, c.source AS source,
  c.starts[i] AS start, c.ends[i] AS end
ORDER BY works, step, winner, loser, saidBy, status, source, start, end
