// Which names were taken for a thing, by which rule, and why.
// $x: a list of ids, such as ['method/grpo']
MATCH (d:Decision {kind: 'merge'})-[:INTO]->(x:Entity)
WHERE x.id IN $x
RETURN DISTINCT x.label AS thing, d.name AS name, d.rule AS rule, d.score AS score, d.reason AS reason
ORDER BY thing, name, rule, score, reason
