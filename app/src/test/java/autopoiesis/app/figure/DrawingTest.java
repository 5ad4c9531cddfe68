package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where things are drawn. */
class DrawingTest {
  private static List<Double> all(String svg, String pattern) {
    List<Double> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(svg);
    while (matcher.find()) {
      found.add(Double.parseDouble(matcher.group(1)));
    }
    return found;
  }

  @Test
  void interval_ofAnEstimate_reachesFromLowToHighAroundIt() {
    IntervalPlot plot =
        new IntervalPlot(
            "t",
            "",
            Axis.of("x").between(0, 10),
            List.of(),
            List.of(IntervalPlot.Row.of("a", Tone.FOCUS, new Estimate(5, 2.5, 10, 9))),
            List.of());
    String svg = plot.draw(Width.PAGE).body();
    double from = all(svg, "class=\"axis\" x1=\"([0-9.]+)\"").get(0);
    double to = all(svg, "class=\"axis\" x1=\"[0-9.]+\" y1=\"[0-9.]+\" x2=\"([0-9.]+)\"").get(0);

    assertThat(all(svg, "<circle[^>]*cx=\"([0-9.]+)\"").get(0))
        .isCloseTo((from + to) / 2, within(0.02));
    assertThat(all(svg, "class=\"whisker[^>]*x1=\"([0-9.]+)\"").get(0))
        .isCloseTo(from + (to - from) / 4, within(0.02));
    assertThat(all(svg, "class=\"whisker[^>]*x2=\"([0-9.]+)\"").get(0)).isCloseTo(to, within(0.02));
  }

  @Test
  void interval_notDefined_isNotDrawnButTold() {
    IntervalPlot plot =
        new IntervalPlot(
            "t",
            "",
            Axis.of("x"),
            List.of(),
            List.of(IntervalPlot.Row.of("a", Tone.FOCUS, Estimate.undefined(0))),
            List.of());

    assertThat(plot.draw(Width.PAGE).body()).doesNotContain("<circle").contains("not defined");
    assertThat(plot.notes()).hasSize(1);
  }

  @Test
  void line_withAGap_isTwoLines() {
    LineChart.Series series =
        new LineChart.Series(
            "a",
            Tone.FOCUS,
            LineChart.Stroke.SOLID,
            List.of(
                LineChart.Point.of(1, 1),
                LineChart.Point.of(2, 2),
                LineChart.Point.of(3, Double.NaN),
                LineChart.Point.of(4, 2),
                LineChart.Point.of(5, 1)));
    LineChart chart =
        new LineChart("t", "", Axis.of("x"), Axis.of("y"), List.of(series), List.of());
    String svg = chart.draw(Width.PAGE).body();

    assertThat(Pattern.compile("<path class=\"line").matcher(svg).results()).hasSize(2);
    assertThat(chart.notes()).hasSize(1);
  }

  @Test
  void share_ofAPart_isAsHighAsItsShare() {
    ShareChart chart =
        new ShareChart(
            "t",
            "",
            Axis.of("x"),
            List.of(new ShareChart.Part("a", Tone.FIRST), new ShareChart.Part("b", Tone.SECOND)),
            List.of(
                new ShareChart.Panel(
                    "", List.of(0.0, 1.0), List.of(List.of(.25, .75), List.of(.25, .75)))));
    Matcher first =
        Pattern.compile("area f-c1\" d=\"M[0-9.]+,([0-9.]+)L[0-9.]+,[0-9.]+L[0-9.]+,([0-9.]+)")
            .matcher(chart.draw(Width.PAGE).body().replaceFirst("area f-c1[^d]*<?/>", ""));
    Matcher second =
        Pattern.compile("area f-c2\" d=\"M[0-9.]+,([0-9.]+)L[0-9.]+,[0-9.]+L[0-9.]+,([0-9.]+)")
            .matcher(chart.draw(Width.PAGE).body());
    assertThat(first.find()).isTrue();
    assertThat(second.find()).isTrue();
    double low = Double.parseDouble(first.group(2)) - Double.parseDouble(first.group(1));
    double high = Double.parseDouble(second.group(2)) - Double.parseDouble(second.group(1));

    assertThat(high).isCloseTo(3 * low, within(0.05));
  }

  @Test
  void block_ofACategory_isAsHighAsItIsLarge() {
    CategoryTimeline timeline =
        new CategoryTimeline(
            "t",
            "",
            List.of("p"),
            List.of(
                new CategoryTimeline.Block(0, Tone.FIRST, "", 0, 300),
                new CategoryTimeline.Block(1, Tone.SECOND, "", 0, 100)),
            List.of(),
            List.of());
    List<Double> heights =
        all(timeline.draw(Width.PAGE).body(), "<rect class=\"cell[^>]*height=\"([0-9.]+)\"");

    assertThat(heights).hasSize(2);
    assertThat(heights.get(0)).isCloseTo(3 * heights.get(1), within(0.05));
  }

  @Test
  void map_ofEqualSteps_hasOneScaleInBothDirections() {
    TrajectoryMap.Path path =
        new TrajectoryMap.Path(
            "",
            Tone.FOCUS,
            TrajectoryMap.Shape.DOT,
            List.of(
                new TrajectoryMap.Point(0, 0),
                new TrajectoryMap.Point(3, 0),
                new TrajectoryMap.Point(3, 3)));
    String svg = map(Axis.of("x"), path).draw(Width.PAGE).body();
    List<Double> x1 = all(svg, "<line class=\"tail[^>]*x1=\"([0-9.]+)\"");
    List<Double> x2 = all(svg, "<line class=\"tail[^>]*x2=\"([0-9.]+)\"");
    List<Double> y1 = all(svg, "<line class=\"tail[^>]*y1=\"([0-9.]+)\"");
    List<Double> y2 = all(svg, "<line class=\"tail[^>]*y2=\"([0-9.]+)\"");

    assertThat(x2.get(0) - x1.get(0)).isCloseTo(y1.get(1) - y2.get(1), within(0.05));
  }

  private static TrajectoryMap map(Axis axis, TrajectoryMap.Path... paths) {
    return new TrajectoryMap("t", "", axis, axis, List.of(), List.of(paths));
  }

  /** Two places .1 apart on a plane from 0 to 1 lie a tenth of it apart, not a whole plot. */
  @Test
  void map_withFixedEnds_doesNotStretchToThePaths() {
    TrajectoryMap.Path path =
        new TrajectoryMap.Path(
            "",
            Tone.FOCUS,
            TrajectoryMap.Shape.DOT,
            List.of(new TrajectoryMap.Point(.7, .1), new TrajectoryMap.Point(.8, .1)));
    for (Width width : Width.values()) {
      String svg = map(Axis.of("share").between(0, 1), path).draw(width).body();
      double x1 = all(svg, "<line class=\"tail[^>]*x1=\"([0-9.]+)\"").get(0);
      double x2 = all(svg, "<line class=\"tail[^>]*x2=\"([0-9.]+)\"").get(0);
      double whole = all(svg, "<rect class=\"frame[^>]*width=\"([0-9.]+)\"").get(0);

      assertThat((x2 - x1) / whole).isCloseTo(.1, within(0.001));
      assertThat(svg).contains(">share</text>", ">0.0</text>", ">1.0</text>");
    }
  }

  @Test
  void markers_whoseNamesWouldMeet_standOnLinesOfTheirOwn() {
    LineChart chart =
        new LineChart(
            "t",
            "",
            Axis.of("x"),
            Axis.of("y"),
            List.of(
                new LineChart.Series(
                    "s",
                    Tone.FOCUS,
                    LineChart.Stroke.SOLID,
                    List.of(LineChart.Point.of(0, 0), LineChart.Point.of(100, 1)))),
            List.of(
                new LineChart.Marker("something happens", 30),
                new LineChart.Marker("something else happens", 34),
                new LineChart.Marker("far", 90)));
    String svg = chart.draw(Width.PHONE).body();
    double first = all(svg, "y=\"([0-9.]+)\"[^>]*>something happens<").get(0);
    double second = all(svg, "y=\"([0-9.]+)\"[^>]*>something else happens<").get(0);
    double far = all(svg, "y=\"([0-9.]+)\"[^>]*>far<").get(0);

    assertThat(first - second).isCloseTo(14, within(0.05));
    assertThat(far).isEqualTo(first);
  }

  @Test
  void spread_ofCrowdedNames_keepsThemApartInOrderAndInside() {
    for (int seed = 0; seed < 50; seed++) {
      RandomStream random = new RandomStreams(seed).stream("names");
      double[] at = new double[12];
      Arrays.setAll(at, i -> 300 * random.nextDouble());
      Arrays.sort(at);
      PlotArea.spread(at, 6, 322);
      for (int i = 1; i < at.length; i++) {
        assertThat(at[i] - at[i - 1]).as("seed " + seed).isGreaterThan(13.49);
      }
      assertThat(at[0]).isGreaterThanOrEqualTo(6);
      assertThat(at[11]).isLessThanOrEqualTo(322);
    }
  }

  @Test
  void layout_ofTwoGroups_keepsEachTogether() {
    List<NetworkDrawing.Edge> edges = new ArrayList<>();
    for (int a = 0; a < 12; a++) {
      for (int b = 0; b < a; b++) {
        if (a % 2 == b % 2) {
          edges.add(new NetworkDrawing.Edge(a, b, 1, LineChart.Stroke.SOLID, ""));
        }
      }
    }
    ForceLayout layout = new ForceLayout(12, edges, 0.66);
    double within = 0;
    double between = 0;
    for (int a = 0; a < 12; a++) {
      for (int b = 0; b < a; b++) {
        double distance = Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b));
        if (a % 2 == b % 2) {
          within += distance / 30;
        } else {
          between += distance / 36;
        }
      }
    }

    assertThat(between).isGreaterThan(1.5 * within);
  }

  @Test
  void place_ofManyNames_neverCoversOne() {
    LabelPlacer placer = new LabelPlacer(200, 100);
    int placed = 0;
    for (int i = 0; i < 40; i++) {
      placed += placer.place(100, 50, 4, 60, 11).size();
    }

    assertThat(placed).isBetween(2, 8);
  }
}
