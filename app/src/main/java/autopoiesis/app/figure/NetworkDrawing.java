package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small network: who is tied to whom. The same network is always placed the same way.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param keys what tones and shapes stand for
 * @param nodes 200 at most
 * @param edges by index of their ends
 */
public record NetworkDrawing(
    String title, String description, List<Key> keys, List<Node> nodes, List<Edge> edges)
    implements Figure {

  /** How a node is drawn. */
  public enum Shape {
    /** A person. */
    CIRCLE,
    /** A thing. */
    SQUARE,
    /** A category. */
    DIAMOND,
    /** A persona. */
    TRIANGLE
  }

  /** What a tone and shape stand for. */
  public record Key(String name, Tone tone, Shape shape) {}

  /** A node; its area grows with its size, which is at least 0. */
  public record Node(String name, Tone tone, Shape shape, double size) {
    public Node {
      Require.notNull("name", name);
      Require.notNull("tone", tone);
      Require.notNull("shape", shape);
      Require.that("size", size, size >= 0, "not negative");
    }
  }

  /** A tie; broken when it is a refusal. */
  public record Edge(int from, int to, double weight, LineChart.Stroke stroke, String tip) {}

  public NetworkDrawing {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    keys = List.copyOf(keys);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Require.that("nodes", nodes.size(), nodes.size() <= 200, "200 at most");
  }

  @Override
  public Drawing draw(Width width) {
    Svg svg = new Svg();
    double top = keys(svg, width);
    double ratio = width.phone() ? 1.15 : 0.66;
    double wide = width.units() - 60;
    double high = wide * ratio;
    ForceLayout layout = new ForceLayout(nodes.size(), edges, ratio);
    double[] x = new double[nodes.size()];
    double[] y = new double[nodes.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = 30 + layout.x(i) * wide;
      y[i] = top + 22 + layout.y(i) * high;
    }
    edges(svg, x, y);
    double largest = nodes.stream().mapToDouble(Node::size).max().orElse(1);
    double most = width.phone() ? 10 : 14;
    double[] radius = new double[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      double share = largest > 0 ? nodes.get(i).size() / largest : 0;
      radius[i] = 3 + (most - 3) * Math.sqrt(share);
      Node node = nodes.get(i);
      shape(svg, node.tone(), node.shape(), x[i], y[i], radius[i], node.name());
    }
    names(svg, width, x, y, radius, top + high + 44);
    return svg.finish(width, top + high + 44);
  }

  private double keys(Svg svg, Width width) {
    double left = 4;
    double top = 0;
    for (Key key : keys) {
      double wide = 24 + TextWidth.of(key.name(), Svg.SMALL);
      if (left > 4 && left + wide > width.units() - 4) {
        left = 4;
        top += 19;
      }
      shape(svg, key.tone(), key.shape(), left + 9, top + 9, 5.5, "");
      svg.text("small", left + 21, top + 13, Svg.Anchor.START, key.name());
      left += wide + 18;
    }
    return keys.isEmpty() ? 0 : top + 26;
  }

  private void edges(Svg svg, double[] x, double[] y) {
    double heaviest = edges.stream().mapToDouble(Edge::weight).max().orElse(1);
    for (Edge edge : edges) {
      double share = heaviest > 0 ? Math.sqrt(edge.weight() / heaviest) : 0;
      int strength = 1 + (int) Math.min(4, Math.floor(5 * share));
      boolean refusal = edge.stroke() == LineChart.Stroke.DASHED;
      String css = "edge tie" + strength + (refusal ? " dash s-contrast" : "");
      int a = edge.from();
      int b = edge.to();
      String d = "M" + Svg.xy(x[a], y[a]) + "L" + Svg.xy(x[b], y[b]);
      svg.path(css, d, edge.tip());
    }
  }

  private static void shape(
      Svg svg, Tone tone, Shape shape, double x, double y, double r, String tip) {
    String css = "dot " + tone.fill();
    switch (shape) {
      case CIRCLE -> svg.circle(css, x, y, r, tip);
      case SQUARE -> svg.rect(css, x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r, 1.5, tip);
      case DIAMOND ->
          svg.polygon(
              css,
              List.of(
                  new Svg.At(x, y - 1.25 * r),
                  new Svg.At(x + 1.25 * r, y),
                  new Svg.At(x, y + 1.25 * r),
                  new Svg.At(x - 1.25 * r, y)),
              tip);
      case TRIANGLE ->
          svg.polygon(
              css,
              List.of(
                  new Svg.At(x, y - 1.2 * r),
                  new Svg.At(x + 1.1 * r, y + 0.8 * r),
                  new Svg.At(x - 1.1 * r, y + 0.8 * r)),
              tip);
    }
  }

  private void names(Svg svg, Width width, double[] x, double[] y, double[] radius, double bottom) {
    LabelPlacer placer = new LabelPlacer(width.units(), bottom);
    for (int i = 0; i < x.length; i++) {
      placer.block(x[i], y[i], radius[i] * 0.8);
    }
    List<Integer> order =
        IntStream.range(0, nodes.size())
            .boxed()
            .filter(i -> !nodes.get(i).name().isEmpty())
            .sorted(Comparator.comparingDouble((Integer i) -> -nodes.get(i).size()))
            .limit(width.phone() ? 14 : 40)
            .toList();
    for (int i : order) {
      String text = SafeText.shorten(nodes.get(i).name(), width.phone() ? 110 : 170, Svg.SMALL);
      boolean category = nodes.get(i).shape() == Shape.DIAMOND;
      double wide = category ? TextWidth.bold(text, Svg.SMALL) : TextWidth.of(text, Svg.SMALL);
      for (LabelPlacer.Place p : placer.place(x[i], y[i], radius[i], wide, Svg.SMALL)) {
        String css = category ? "small strong halo" : "small halo";
        svg.text(css, p.x(), p.y(), p.anchor(), text);
      }
    }
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Edge edge : edges) {
      rows.add(List.of(nameOf(edge.from()), nameOf(edge.to()), Numbers.fixed(edge.weight(), 3)));
    }
    return new DataTable(List.of("from", "to", "weight"), rows);
  }

  private String nameOf(int node) {
    String name = nodes.get(node).name();
    return name.isEmpty() ? "node " + (node + 1) : name;
  }

  @Override
  public List<String> notes() {
    return List.of();
  }
}
