package autopoiesis.app.report;

import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Estimate;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.OpeningFigure;
import autopoiesis.simulation.PlantedEvent;
import autopoiesis.simulation.WorldVerdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The bearers of one label as views: over time, on a plane, and in the sentences that lead. */
final class OpeningFigureViews {
  private final DemoResult result;
  private final String thesis;
  private final String fixed;

  /**
   * What to show.
   *
   * @param thesis the arm that re-reads people from relations
   * @param fixed the one that holds to labels
   */
  OpeningFigureViews(DemoResult result, String thesis, String fixed) {
    this.result = result;
    this.thesis = thesis;
    this.fixed = fixed;
  }

  OpeningView opening() {
    OpeningFigure figure = result.opening();
    List<OpeningView.Line> lines = new ArrayList<>();
    for (List<OpeningFigure.Point> person : figure.people()) {
      List<Estimate> values = person.stream().map(p -> Estimate.exact(p.turned(), 1)).toList();
      lines.add(new OpeningView.Line("", OpeningView.Role.PERSON, values));
    }
    for (OpeningFigure.Line line : figure.lines()) {
      boolean belief = line.role() == OpeningFigure.Role.BELIEF;
      if (belief && !line.name().equals(thesis) && !line.name().equals(fixed)) {
        continue;
      }
      List<Estimate> values = new ArrayList<>(line.turned());
      if (belief) {
        // Nobody is read before the warm start is over.
        Collections.fill(values.subList(0, warm(figure, values.size())), Estimate.undefined(0));
      }
      lines.add(new OpeningView.Line(name(line), role(line), values));
    }
    return new OpeningView(
        "What one label says, what its bearers do, and what is believed of them",
        finding(),
        explains(figure),
        "from only old things (\u22121) to only new things (+1)",
        markers(figure),
        lines);
  }

  private static String name(OpeningFigure.Line line) {
    return switch (line.role()) {
      case TRUTH -> "the truth";
      case FROZEN_LABEL -> "the label, frozen";
      case BELIEF -> line.name();
    };
  }

  private OpeningView.Role role(OpeningFigure.Line line) {
    return switch (line.role()) {
      case TRUTH -> OpeningView.Role.TRUTH;
      case FROZEN_LABEL -> OpeningView.Role.FROZEN_LABEL;
      case BELIEF ->
          line.name().equals(thesis)
              ? OpeningView.Role.RELATIONAL_BELIEF
              : OpeningView.Role.STATIC_BELIEF;
    };
  }

  private static List<OpeningView.Marker> markers(OpeningFigure figure) {
    List<OpeningView.Marker> markers = new ArrayList<>();
    for (PlantedEvent event : figure.events()) {
      markers.add(new OpeningView.Marker("some leave", event.step()));
    }
    if (figure.shiftStep() >= 0) {
      markers.add(new OpeningView.Marker("the others turn to new things", figure.shiftStep()));
    }
    return markers;
  }

  private String explains(OpeningFigure figure) {
    StringBuilder text = new StringBuilder("The ");
    text.append(figure.bearers()).append(" bearers of one label, which was given once, at step ");
    text.append(figure.warmSteps()).append(". Old things are what its circle did then: at \u22121");
    text.append(" people do nothing else. New things are what the circle turns to");
    if (figure.shiftStep() >= 0) {
      text.append(" at step ").append(figure.shiftStep()).append(" of ");
      text.append(result.moving().extent().steps()).append(": at +1 they do only those");
    }
    text.append(". The truth is what bearers would do by themselves, as planted; it jumps");
    text.append(" where what their circle offers them changes");
    for (PlantedEvent event : figure.events()) {
      text.append(", and at step ").append(event.step());
      text.append(", where a new circle is born and a quarter of the bearers leave for it");
    }
    int worlds = result.moving().replicates();
    text.append(". Thick lines are means over ").append(worlds).append(" planted worlds, bands");
    text.append(" 95 % intervals over them; thin lines are ").append(figure.people().size());
    text.append(" bearers of the first of these worlds. ");
    text.append("Of the arms, ")
        .append(thesis)
        .append(" reads bearers from what they do and whom they");
    text.append(" meet; ").append(fixed);
    text.append(" counts, window by window, what all bearers of the label do.");
    text.append(" Distances above the figure are along its vertical axis, from 0 to 2, with 95 %");
    return text.append(" intervals over these worlds.").toString();
  }

  /** Who is right, world by world, and by how much. */
  private String finding() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        sentence(
            "Where people move, ",
            result.verdicts().get(0),
            result.opening(),
            result.opening().shiftStep() < 0
                ? ""
                : "from the shift at step " + result.opening().shiftStep() + " on "));
    sentences.add(
        sentence(
            "Where nobody moves and labels say all, ",
            result.verdicts().get(1),
            result.still(),
            ""));
    sentences.add(audits());
    return String.join(" ", sentences);
  }

  /** In how many worlds two audits of the thesis arm's decisions part. */
  private String audits() {
    return "An audit of the decisions of "
        + SafeText.name(thesis)
        + " by the label, and one by what people do and whom they meet, come to different verdicts"
        + " in "
        + parted(result.opening().world())
        + " worlds where people move, and in "
        + parted(result.still().world())
        + " where nobody does.";
  }

  private String parted(String world) {
    AuditedArm audit =
        result.audits().stream()
            .filter(a -> a.world().equals(world) && a.arm().equals(thesis))
            .findFirst()
            .orElseThrow();
    return audit.parted() + " of " + audit.replicates().size();
  }

  private String sentence(String where, WorldVerdict verdict, OpeningFigure figure, String when) {
    OpeningFigure.Line label =
        figure.lines().stream()
            .filter(line -> line.role() == OpeningFigure.Role.FROZEN_LABEL)
            .findFirst()
            .orElseThrow();
    String right =
        switch (verdict.right()) {
          case RELATION -> "reading relations is right";
          case STATIC -> "the label is right";
          case SPLIT -> "each is right in one measure";
        };
    return where
        + right
        + ": "
        + when
        + "the frozen label lies "
        + off(label)
        + " from the truth, what "
        + SafeText.name(thesis)
        + " reads "
        + off(figure.line(thesis))
        + ".";
  }

  private static String off(OpeningFigure.Line line) {
    Estimate off = line.off();
    return off.low() < off.high() && Double.isFinite(off.high())
        ? Numbers.interval(off, 2)
        : Numbers.fixed(off.value(), 2);
  }

  private static int warm(OpeningFigure figure, int steps) {
    return Math.min(figure.warmSteps() + 1, steps);
  }

  /** The same bearers on the plane of both kinds of things. */
  TrajectoriesView drawing(OpeningFigure figure) {
    List<TrajectoriesView.Path> paths = new ArrayList<>();
    for (List<OpeningFigure.Point> person : figure.people()) {
      paths.add(path("", TrajectoriesView.Kind.PERSON, person));
    }
    for (OpeningFigure.Line line : figure.lines()) {
      List<OpeningFigure.Point> points = line.points();
      switch (line.role()) {
        case TRUTH -> paths.add(path("as they truly are", TrajectoriesView.Kind.TRUTH, points));
        case FROZEN_LABEL ->
            paths.add(
                path(
                    "the label",
                    TrajectoriesView.Kind.FROZEN_LABEL,
                    points.subList(points.size() - 1, points.size())));
        case BELIEF -> {
          if (line.name().equals(thesis)) {
            List<OpeningFigure.Point> read =
                points.subList(warm(figure, points.size()), points.size());
            paths.add(path("as " + line.name() + " reads", TrajectoriesView.Kind.LABEL, read));
          }
        }
      }
    }
    boolean turns = figure.shiftStep() >= 0;
    return new TrajectoriesView(
        "Bearers of one label: some people, and the means of all. Both axes run from 0 to 1 in both"
            + " worlds, so that distances can be compared.",
        TrajectoriesView.Plane.shares(
            turns ? "share of old things" : "share of the label's own kind of things",
            turns ? "share of new things" : "share of another kind of things"),
        TimeScale.STEPS,
        paths);
  }

  /** At most about two dozen points: more would hide each other. */
  private static TrajectoriesView.Path path(
      String name, TrajectoriesView.Kind kind, List<OpeningFigure.Point> points) {
    int every = Math.max(1, points.size() / 24);
    List<TrajectoriesView.Point> some = new ArrayList<>();
    for (int step = 0; step < points.size(); step++) {
      if (step % every == 0 || step == points.size() - 1) {
        OpeningFigure.Point p = points.get(step);
        some.add(new TrajectoriesView.Point(step, p.x(), p.y()));
      }
    }
    return new TrajectoriesView.Path(name, kind, -1, some);
  }
}
