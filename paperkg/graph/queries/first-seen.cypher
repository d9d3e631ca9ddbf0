// The first digest day on which something is seen, with the papers of that day and when they came out.
// $x: a list of ids of entities, such as ['method/grpo']
MATCH (x:Entity)<-[:ABOUT]-(:Claim)-[:FROM_ENTRY]->(e:Entry)
WHERE x.id IN $x AND e.date IS NOT NULL
WITH x, min(e.date) AS day
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim)-[:ABOUT]->(x), (c)-[:FROM_ENTRY]->(e:Entry)
WHERE e.date = day
RETURN DISTINCT x.label AS thing, day, substring(p.id, 6) AS paper, p.title AS title, p.date AS published
ORDER BY day, thing, paper
