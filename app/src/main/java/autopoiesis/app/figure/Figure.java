package autopoiesis.app.figure;

import java.util.List;

/**
 * A figure: an immutable value that can be drawn, told in words and said again as a table. Equal
 * figures draw to equal bytes.
 */
public sealed interface Figure
    permits CategoryTimeline,
        HeatMap,
        IntervalPlot,
        LineChart,
        NetworkDrawing,
        ShareChart,
        SmallMultiples,
        TrajectoryMap {
  /** What it is called. */
  String title();

  /** What there is to see, in a sentence or two, for who cannot see it. */
  String description();

  /** The drawing for a width. */
  Drawing draw(Width width);

  /** The numbers behind it. */
  DataTable table();

  /** What a reader must know about it: gaps and their reason. Often empty. */
  List<String> notes();
}
