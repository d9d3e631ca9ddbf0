// Variants of a method or model: as the graph links them, or by a name that extends the name.
// $x: a list of ids, such as ['method/grpo']
MATCH (x:Entity)
WHERE x.id IN $x
MATCH (v:Entity)
WHERE v <> x
WITH x, v, toLower(x.label) AS stem, toLower(v.label) AS long, EXISTS { (v)-[:VARIANT_OF]->(x) } AS linked
WHERE linked OR ((v:Method OR v:Model) AND (long ENDS WITH '-' + stem OR long ENDS WITH ' ' + stem
  OR long STARTS WITH stem + '-' OR long STARTS WITH stem + '+' OR long STARTS WITH stem + ' '))
RETURN DISTINCT x.label AS method, v.label AS variant,
  CASE WHEN linked THEN 'variantOf' ELSE 'name' END AS relation
ORDER BY method, variant, relation
