package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Estimate;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every kind of figure. */
class FigureTest {
  private static final String HOSTILE = "<script>alert(1)</script>\u202E\"'&\u0000";
  private static final Estimate SOME = new Estimate(2, 1, 3, 40);

  static Stream<Figure> figures() {
    return Stream.of(
        new IntervalPlot(
            HOSTILE,
            HOSTILE,
            Axis.of(HOSTILE),
            List.of(new IntervalPlot.Key(HOSTILE, Tone.FOCUS)),
            List.of(
                new IntervalPlot.Row(
                    HOSTILE, HOSTILE, List.of(new IntervalPlot.Mark(Tone.FOCUS, SOME))),
                IntervalPlot.Row.of("none", Tone.QUIET, Estimate.undefined(0))),
            List.of(IntervalPlot.Reference.at(HOSTILE, 0))),
        new LineChart(HOSTILE, HOSTILE, Axis.of("x"), Axis.of("y"), lines(), markers()),
        new SmallMultiples(
            HOSTILE,
            HOSTILE,
            Axis.of("x"),
            List.of(new SmallMultiples.Panel(HOSTILE, Axis.of("y").log(), lines()))),
        new ShareChart(
            HOSTILE,
            HOSTILE,
            Axis.calendar(),
            List.of(
                new ShareChart.Part(HOSTILE, Tone.FIRST), new ShareChart.Part("b", Tone.SECOND)),
            List.of(
                new ShareChart.Panel(
                    HOSTILE,
                    List.of(0.0, 1e6, 2e6),
                    List.of(List.of(.2, .8), List.of(Double.NaN, Double.NaN), List.of(.5, .5))))),
        new TrajectoryMap(
            HOSTILE,
            HOSTILE,
            Axis.of(HOSTILE),
            Axis.of(""),
            List.of(new TrajectoryMap.Key(HOSTILE, Tone.TRUTH, TrajectoryMap.Shape.CROSS)),
            Stream.of(TrajectoryMap.Shape.values())
                .map(shape -> new TrajectoryMap.Path(HOSTILE, Tone.FOCUS, shape, places()))
                .toList()),
        new CategoryTimeline(
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE, "b"),
            List.of(
                new CategoryTimeline.Block(0, Tone.FIRST, HOSTILE, 0, 10),
                new CategoryTimeline.Block(1, Tone.FIRST, HOSTILE, 1, 4),
                new CategoryTimeline.Block(2, Tone.SECOND, "", 1, 5)),
            List.of(new CategoryTimeline.Flow(0, 1, 4), new CategoryTimeline.Flow(0, 2, 5)),
            Stream.of(CategoryTimeline.Sign.values())
                .map(sign -> new CategoryTimeline.Event(sign, 0))
                .toList()),
        new HeatMap(
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE, "b"),
            List.of(new HeatMap.Row(HOSTILE, List.of(SOME, Estimate.undefined(0)))),
            HeatMap.Shading.SIGNED),
        new NetworkDrawing(
            HOSTILE,
            HOSTILE,
            List.of(new NetworkDrawing.Key(HOSTILE, Tone.QUIET, NetworkDrawing.Shape.TRIANGLE)),
            Stream.of(NetworkDrawing.Shape.values())
                .map(shape -> new NetworkDrawing.Node(HOSTILE, Tone.FIRST, shape, 2))
                .toList(),
            List.of(new NetworkDrawing.Edge(0, 1, 2, LineChart.Stroke.DASHED, HOSTILE))));
  }

  private static List<LineChart.Series> lines() {
    return List.of(
        new LineChart.Series(
            HOSTILE,
            Tone.FOCUS,
            LineChart.Stroke.SOLID,
            List.of(
                new LineChart.Point(1, 1, .5, 1.5),
                new LineChart.Point(2, 2, 1.5, 2.5),
                LineChart.Point.of(3, Double.NaN),
                new LineChart.Point(4, 3, 2, 4))));
  }

  private static List<LineChart.Marker> markers() {
    return List.of(new LineChart.Marker(HOSTILE, 2));
  }

  private static List<TrajectoryMap.Point> places() {
    return List.of(
        new TrajectoryMap.Point(0, 0),
        new TrajectoryMap.Point(Double.NaN, 0),
        new TrajectoryMap.Point(1, 2));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void svg_withHostileNames_isWellFormedAndHoldsNoScript(Figure figure) throws Exception {
    for (Width width : Width.values()) {
      String svg = figure.draw(width).svg("f", figure.title(), figure.description());
      Document document = parsed(svg);
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(svg).doesNotContain("\u202E", "\u0000", "NaN", "Infinity");
      assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void file_ofAFigure_isWellFormedWithItsStyle(Figure figure) throws Exception {
    String file = figure.draw(Width.PAGE).file(figure.title(), figure.description());

    assertThat(parsed(file).getElementsByTagName("style").getLength()).isEqualTo(1);
    assertThat(file).contains("--focus:");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void draw_twice_isTheSame(Figure figure) {
    assertThat(figure.draw(Width.PAGE)).isEqualTo(figure.draw(Width.PAGE));
    assertThat(figure.draw(Width.PHONE).width()).isEqualTo(340);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void table_ofAFigure_saysItsNumbersAgain(Figure figure) {
    assertThat(figure.table().rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void draw_anywhere_staysInside(Figure figure) throws Exception {
    for (Width width : Width.values()) {
      Drawing drawing = figure.draw(width);
      NodeList circles = parsed(drawing.svg("f", "t", "d")).getElementsByTagName("circle");
      for (int i = 0; i < circles.getLength(); i++) {
        var attributes = circles.item(i).getAttributes();
        double x = Double.parseDouble(attributes.getNamedItem("cx").getNodeValue());
        double y = Double.parseDouble(attributes.getNamedItem("cy").getNodeValue());
        assertThat(x).isBetween(0.0, drawing.width());
        assertThat(y).isBetween(0.0, drawing.height());
      }
    }
  }

  @Test
  void notes_withGaps_tellThem() {
    assertThat(LineChart.gaps(lines())).singleElement().asString().contains("1 of 4");
  }
}
