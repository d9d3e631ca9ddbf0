// Reads a GraphML and a GEXF file as Gephi Lite does; prints what it sees as JSON.
import { readFileSync } from "node:fs";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const [graphmlFile, gexfFile] = process.argv.slice(2);
const seen = {};
for (const [name, reader, file] of [["graphml", graphml, graphmlFile], ["gexf", gexf, gexfFile]]) {
  const graph = reader.parse(Graph.MultiDirectedGraph ?? Graph, readFileSync(file, "utf8"));
  seen[name] = {
    nodes: graph.order,
    edges: graph.size,
    labels: graph.mapNodes((node, data) => data.label),
    kinds: graph.mapEdges((edge, data) => data.kind),
    weights: graph.mapEdges((edge, data) => Number(data.weight)),
    evidence: graph.mapEdges((edge, data) => data.evidence),
    colors: graph.mapNodes((node, data) => data.color),
  };
}
console.log(JSON.stringify(seen));
