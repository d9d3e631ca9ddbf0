// The sizes, versions, and years of a family: Qwen2.5-7B of Qwen2.5, AIME 2024 of AIME.
// $x: a list of ids, such as ['model/gpt4o']
MATCH (m:Entity)-[:MEMBER_OF]->(x:Entity)
WHERE x.id IN $x
RETURN DISTINCT x.label AS family, m.label AS member
ORDER BY family, member
