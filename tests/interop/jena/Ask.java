import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/**
 * "count LANG FILE ..." prints how many quads Jena reads from each file; "ask FILE.ttl FOLDER" runs each query of a folder
 * over the default graph and writes its results beside it, as SPARQL's JSON.
 */
public class Ask {
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("count")) {
            for (int at = 1; at < arguments.length; at += 2) {
                Lang language = RDFLanguages.nameToLang(arguments[at]);
                Dataset data = RDFDataMgr.loadDataset(arguments[at + 1], language);
                long count = 0;
                for (var quads = data.asDatasetGraph().find(); quads.hasNext(); quads.next()) {
                    count += 1;
                }
                System.out.println(count);
            }
            return;
        }
        Dataset data = RDFDataMgr.loadDataset(arguments[1], Lang.TURTLE);
        List<Path> queries;
        try (Stream<Path> files = Files.list(Path.of(arguments[2]))) {
            queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
        }
        for (Path file : queries) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (QueryExecution query = QueryExecutionFactory.create(Files.readString(file), data)) {
                ResultSetFormatter.outputAsJSON(out, query.execSelect());
            }
            Files.writeString(Path.of(file.toString() + ".json"), out.toString(StandardCharsets.UTF_8));
        }
    }
}
