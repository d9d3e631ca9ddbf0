import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
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
        int at = 0;
        for (Node node : model.getGraph().getNodes()) {
            // Gephi places nodes at random; a spiral gives the same picture each time.
            double turn = 2.399963 * at, far = 30 * Math.sqrt(at++);
            node.setPosition((float) (far * Math.cos(turn)), (float) (far * Math.sin(turn)));
        }
        layout(model, false, 800);
        layout(model, true, 300);
        ImageIO.write(new Picture(model.getGraph()).paint(), "png", picture);
    }

    private static void layout(GraphModel model, boolean apart, int steps) {
        ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setThreadsCount(1);
        layout.setScalingRatio(apart ? 60.0 : 120.0);
        layout.setStrongGravityMode(true);
        layout.setGravity(0.06);
        layout.setAdjustSizes(apart);
        layout.initAlgo();
        for (int step = 0; step < steps && layout.canAlgo(); step++) {
            layout.goAlgo();
        }
        layout.endAlgo();
    }
}

/** Paints what Gephi laid out with Java's own graphics, as for a paper: Gephi's picture exporter wants a screen. */
class Picture {
    private static final int WIDE = 2400, HIGH = 1800, EDGE = 130, FOOT = 90;
    private static final Color INK = new Color(0x1f, 0x29, 0x33);
    private final Graph graph;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D paint = image.createGraphics();
    private double left, top, scale, shiftX, shiftY, largest;

    Picture(Graph graph) {
        this.graph = graph;
        for (Node node : graph.getNodes()) {
            nodes.add(node);
            largest = Math.max(largest, node.size());
        }
        nodes.sort((a, b) -> a.size() != b.size() ? Float.compare(b.size(), a.size()) : a.getId().toString().compareTo(b.getId().toString()));
        double[] xs = nodes.stream().mapToDouble(Node::x).sorted().toArray(), ys = nodes.stream().mapToDouble(Node::y).sorted().toArray();
        left = xs[0];
        top = ys[0];
        double wide = Math.max(1, xs[xs.length - 1] - left), high = Math.max(1, ys[ys.length - 1] - top);
        scale = Math.min((WIDE - 2.0 * EDGE) / wide, (HIGH - 2.0 * EDGE - FOOT) / high);
        shiftX = (WIDE - wide * scale) / 2;
        shiftY = (HIGH - FOOT - high * scale) / 2;
    }

    BufferedImage paint() {
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, WIDE, HIGH);
        for (Edge edge : graph.getEdges()) {
            line(edge);
        }
        for (Node node : nodes) {
            dot(node);
        }
        for (Node node : nodes) {
            label(node);
        }
        legend();
        paint.dispose();
        return image;
    }

    private double x(Node node) {
        return shiftX + (node.x() - left) * scale;
    }

    private double y(Node node) {
        return shiftY + (node.y() - top) * scale;
    }

    private double radius(Node node) {
        return 7 + 30 * Math.pow(node.size() / largest, 1.4);
    }

    /** An edge is bent a little and has the colour of what it leads to. */
    private void line(Edge edge) {
        Node a = edge.getSource(), b = edge.getTarget();
        Color color = b.getColor();
        paint.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 110));
        paint.setStroke(new BasicStroke((float) (1.2 + 0.9 * Math.min(4, edge.getWeight() - 1))));
        double middleX = (x(a) + x(b)) / 2 + (y(b) - y(a)) * 0.12, middleY = (y(a) + y(b)) / 2 - (x(b) - x(a)) * 0.12;
        paint.draw(new QuadCurve2D.Double(x(a), y(a), middleX, middleY, x(b), y(b)));
    }

    private void dot(Node node) {
        double r = radius(node);
        Ellipse2D circle = new Ellipse2D.Double(x(node) - r, y(node) - r, 2 * r, 2 * r);
        paint.setColor(node.getColor());
        paint.fill(circle);
        paint.setColor(Color.WHITE);
        paint.setStroke(new BasicStroke(2.2f));
        paint.draw(circle);
        taken.add(new Rectangle2D.Double(x(node) - r * 0.8, y(node) - r * 0.8, 1.6 * r, 1.6 * r));
    }

    /** A name stands where it covers no dot and no other name: below, above, right, or left; else it is left out. */
    private void label(Node node) {
        String text = String.valueOf(node.getLabel());
        text = text.length() > 26 ? text.substring(0, 25).strip() + "…" : text;
        float size = (float) (19 + 13 * Math.pow(node.size() / largest, 1.5));
        paint.setFont(new Font(Font.SANS_SERIF, node.size() > 0.5 * largest ? Font.BOLD : Font.PLAIN, 10).deriveFont(size));
        double wide = paint.getFontMetrics().stringWidth(text), high = size, r = radius(node), x = x(node), y = y(node);
        double[][] places = {{x - wide / 2, y + r + high}, {x - wide / 2, y - r - 5}, {x + r + 5, y + high / 3}, {x - r - 5 - wide, y + high / 3}};
        for (double[] place : places) {
            Rectangle2D box = new Rectangle2D.Double(place[0], place[1] - high * 0.85, wide, high);
            boolean inside = box.getMinX() > 5 && box.getMaxX() < WIDE - 5 && box.getMinY() > 5 && box.getMaxY() < HIGH - FOOT;
            if (inside && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                halo(text, place[0], place[1]);
                return;
            }
        }
    }

    private void halo(String text, double x, double y) {
        java.awt.Shape shape = paint.getFont().layoutGlyphVector(paint.getFontRenderContext(), text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
            .getOutline((float) x, (float) y);
        paint.setColor(new Color(255, 255, 255, 225));
        paint.setStroke(new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paint.draw(shape);
        paint.setColor(INK);
        paint.fill(shape);
    }

    private static Object kind(Node node) {
        // Attributes from XML keep the file's name for a column, those from a spreadsheet get Gephi's.
        return node.getAttributeKeys().contains("kind") ? node.getAttribute("kind") : node.getAttribute("Kind");
    }

    private void legend() {
        Map<String, Color> kinds = new TreeMap<>();
        for (Node node : nodes) {
            kinds.put(String.valueOf(kind(node)), node.getColor());
        }
        paint.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        int x = EDGE / 2;
        for (Map.Entry<String, Color> kind : kinds.entrySet()) {
            paint.setColor(kind.getValue());
            paint.fill(new Ellipse2D.Double(x, HIGH - 62, 24, 24));
            paint.setColor(INK);
            paint.drawString(kind.getKey(), x + 34, HIGH - 40);
            x += 84 + paint.getFontMetrics().stringWidth(kind.getKey());
        }
    }
}
