import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports files as Gephi does and prints what it sees, one JSON object for each argument. An argument is one file, or files
 * joined by commas that belong into one workspace; "FILE=PICTURE" also lays the graph out and writes a PNG.
 */
public class Check {
    public static void main(String[] arguments) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        for (String argument : arguments) {
            String[] parts = argument.split("=");
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            List<String> issues = new ArrayList<>();
            for (String file : parts[0].split(",")) {
                load(new File(file), workspace, issues);
            }
            System.out.println(describe(workspace, issues));
            if (parts.length > 1) {
                draw(workspace, new File(parts[1]));
            }
        }
        System.exit(0);
    }

    private static void load(File file, Workspace workspace, List<String> issues) throws Exception {
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
        container.getLoader().setAllowAutoNode(false);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        importer.process(container, new AppendProcessor(), workspace);
        Collection<Issue> found = container.getReport().getIssuesList(1000);
        for (Issue issue : found) {
            issues.add(issue.getLevel() + ": " + issue.getMessage());
        }
    }

    private static String describe(Workspace workspace, List<String> issues) {
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        Graph graph = model.getGraph();
        Map<String, Integer> types = new TreeMap<>();
        List<String> labels = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        double weight = 0;
        for (Edge edge : graph.getEdges()) {
            types.merge(String.valueOf(edge.getTypeLabel()), 1, Integer::sum);
            weight += edge.getWeight();
            Column column = model.getEdgeTable().getColumn("evidence");
            Object value = column == null ? null : edge.getAttribute(column);
            evidence.add(String.valueOf(value));
        }
        for (Node node : graph.getNodes()) {
            labels.add(node.getLabel());
        }
        List<String> columns = new ArrayList<>();
        for (Column column : model.getNodeTable()) {
            columns.add(column.getTitle() + ":" + column.getTypeClass().getSimpleName());
        }
        List<String> counts = new ArrayList<>();
        types.forEach((type, count) -> counts.add(type + "=" + count));
        return "{\"nodes\": " + graph.getNodeCount() + ", \"edges\": " + graph.getEdgeCount() + ", \"weight\": " + weight
            + ", \"dynamic\": " + model.isDynamic() + ", \"types\": " + json(counts) + ", \"columns\": " + json(columns)
            + ", \"labels\": " + json(labels) + ", \"evidence\": " + json(evidence) + ", \"issues\": " + json(issues) + "}";
    }

    private static String json(List<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() > 1 ? ", \"" : "\"");
            for (char c : text.toCharArray()) {
                out.append(c == '"' || c == '\\' || c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
            out.append('"');
        }
        return out.append(']').toString();
    }

    private static void draw(Workspace workspace, File picture) throws Exception {
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setScalingRatio(40.0);
        layout.setStrongGravityMode(true);
        layout.setGravity(0.2);
        layout.setAdjustSizes(true);
        layout.initAlgo();
        for (int step = 0; step < 300 && layout.canAlgo(); step++) {
            layout.goAlgo();
        }
        layout.endAlgo();
        ImageIO.write(paint(model.getGraph()), "png", picture);
    }

    /** Paints what Gephi laid out with Java's own graphics: Gephi's picture exporter wants a screen. */
    private static BufferedImage paint(Graph graph) {
        float left = Float.MAX_VALUE, top = Float.MAX_VALUE, right = -Float.MAX_VALUE, bottom = -Float.MAX_VALUE;
        for (Node node : graph.getNodes()) {
            left = Math.min(left, node.x());
            right = Math.max(right, node.x());
            top = Math.min(top, node.y());
            bottom = Math.max(bottom, node.y());
        }
        BufferedImage image = new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, image.getWidth(), image.getHeight());
        double scale = Math.min(1700 / Math.max(1, right - left), 1350 / Math.max(1, bottom - top));
        float x0 = left, y0 = top;
        paint.setColor(new Color(0xbb, 0xbb, 0xbb));
        for (Edge edge : graph.getEdges()) {
            Node a = edge.getSource(), b = edge.getTarget();
            paint.drawLine(place(a.x(), x0, scale), place(a.y(), y0, scale), place(b.x(), x0, scale), place(b.y(), y0, scale));
        }
        for (Node node : graph.getNodes()) {
            int size = (int) Math.max(6, node.size() * scale), x = place(node.x(), x0, scale), y = place(node.y(), y0, scale);
            paint.setColor(node.getColor());
            paint.fillOval(x - size / 2, y - size / 2, size, size);
            paint.setColor(Color.BLACK);
            String label = String.valueOf(node.getLabel());
            paint.drawString(label.length() > 28 ? label.substring(0, 27) + "…" : label, x + size / 2 + 2, y + 4);
        }
        paint.dispose();
        return image;
    }

    private static int place(float at, float first, double scale) {
        return (int) (70 + (at - first) * scale);
    }
}
