// What two papers have in common, and what each says of it.
// $paper: a list of ids, such as ['paper/2505.15692']
// $other: a list of ids, such as ['paper/2505.15692']
MATCH (p:Paper)-[:HAS_CLAIM]->(mine:Claim)-[:ABOUT]->(x:Entity)<-[:ABOUT]-(theirs:Claim)<-[:HAS_CLAIM]-(o:Paper)
WHERE p.id IN $paper AND o.id IN $other AND p <> o
UNWIND [mine, theirs] AS c
UNWIND range(0, size(c.quotes) - 1) AS i
RETURN DISTINCT x.label AS thing, x.kind AS kind, mine.predicate AS predicate,
  theirs.predicate AS otherPredicate, c.quotes[i] AS quote, c.source AS source, c.starts[i] AS start,
  c.ends[i] AS end
ORDER BY kind, thing, predicate, otherPredicate, source, start, end
