// Lints the statements of the files that are named, one a line, with Neo4j's own grammar; prints what it finds as JSON.
import { readFileSync } from "node:fs";
import { lintCypherQuery } from "@neo4j-cypher/language-support";

const found = [];
let statements = 0;
for (const file of process.argv.slice(2)) {
  for (const statement of readFileSync(file, "utf8").split(/;\n/).filter((text) => text.trim())) {
    statements += 1;
    for (const version of ["CYPHER 5", "CYPHER 25"]) {
      const parameters = Object.fromEntries([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => [name, []]));
      const result = lintCypherQuery(`${version} ${statement}`, { parameters });
      for (const fault of result.diagnostics ?? result) {
        found.push(`${version}: ${fault.severity}: ${fault.message}: ${statement.slice(0, 200)}`);
      }
    }
  }
}
console.log(JSON.stringify({ statements, found }));
process.exit(0);
