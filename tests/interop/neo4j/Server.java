import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs a Neo4j in a home folder with Bolt on a port and no password; LOAD CSV reads below a folder. Stops with its input. */
public class Server {
    public static void main(String[] arguments) throws Exception {
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.load_csv_file_url_root, Path.of(arguments[2]))
            .build();
        System.out.println("ready");
        System.out.flush();
        while (System.in.read() >= 0) {
            // The test holds our input open as long as it needs us.
        }
        server.shutdown();
        System.exit(0);
    }
}
