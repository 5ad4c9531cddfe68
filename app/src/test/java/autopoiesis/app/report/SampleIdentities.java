package autopoiesis.app.report;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.RandomStream;
import autopoiesis.relational.law.LawHistory;
import java.util.ArrayList;
import java.util.List;

/** Made-up identities: their constitution, laws, paths, categories and graph. */
final class SampleIdentities {
  private SampleIdentities() {}

  static ConstitutionView constitution() {
    List<String> relations =
        List.of("anchor", "co-interaction", "sequence", "peers", "crowd", "biography", "labels");
    List<ConstitutionView.Panel> panels = new ArrayList<>();
    for (String who : List.of("everyone", "people with fewer than 20 acts")) {
      RandomStream random = SampleReports.stream(who);
      List<Double> times = new ArrayList<>();
      List<List<Double>> shares = new ArrayList<>();
      for (int w = 0; w < 20; w++) {
        times.add(8.75e8 + w * 9.3e5);
        double[] raw = {
          .5 - .02 * w, .3 + .01 * w, .5 + .02 * w, .2, .25 - .006 * w, .16, .1 - .004 * w
        };
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
          raw[i] = Math.max(.01, raw[i] + .05 * (random.nextDouble() - .5));
          sum += raw[i];
        }
        List<Double> row = new ArrayList<>();
        for (double r : raw) {
          row.add(w == 3 && who.startsWith("people") ? Double.NaN : r / sum);
        }
        shares.add(row);
      }
      panels.add(new ConstitutionView.Panel(who, times, shares));
    }
    return new ConstitutionView(
        "A band is the mean over people of a relation's part in the denominator of equation (1).",
        TimeScale.CALENDAR,
        relations,
        panels);
  }

  static LawsView laws() {
    int n = 20;
    List<Double> times = new ArrayList<>();
    for (int w = 1; w <= n; w++) {
      times.add((double) w);
    }
    List<LawsView.Law> laws = new ArrayList<>();
    String[] relations = {"sequence", "co-interaction", "peers", "crowd", "biography"};
    double[] mix = {.9, .5, .3, .35, .15};
    double[] half = {4, 40, 60, 300, 2000};
    for (int i = 0; i < relations.length; i++) {
      RandomStream random = SampleReports.stream("laws " + i);
      laws.add(
          new LawsView.Law(
              "mix", relations[i], "", SampleReports.walk(random, n, mix[i], .05, .004 * (2 - i))));
      laws.add(
          new LawsView.Law(
              "half-lives",
              relations[i],
              "acts",
              SampleReports.walk(random, n, half[i], half[i] * .08, 0)));
    }
    RandomStream random = SampleReports.stream("mass gate");
    laws.add(
        new LawsView.Law(
            LawHistory.MASS_GATE, "peers", "acts", SampleReports.walk(random, n, 90, 9, 1)));
    laws.add(
        new LawsView.Law(
            "loss on what came next",
            "learned",
            "nats",
            SampleReports.walk(random, n, 6.1, .06, -.03)));
    List<String> outcomes = new ArrayList<>();
    for (int w = 0; w < n; w++) {
      outcomes.add("converged after " + (9 + w % 5) + " steps");
    }
    laws.add(
        new LawsView.Law(
            "loss on what came next",
            "equal mix",
            "nats",
            SampleReports.walk(random, n, 6.2, .06, -.02)));
    return new LawsView(
        TimeScale.WINDOWS, times, laws, outcomes, "The mix was learned " + n + " times.");
  }

  static TrajectoriesView trajectories() {
    List<TrajectoriesView.Path> paths = new ArrayList<>();
    RandomStream random = SampleReports.stream("trajectories");
    double[][] centres = {{-1, .3}, {1, .5}, {.1, -1}};
    for (int p = 0; p < 24; p++) {
      int from = p % 3;
      int to = p % 5 == 0 ? (from + 1) % 3 : from;
      paths.add(path("", TrajectoriesView.Kind.PERSON, from, centres[from], centres[to], random));
    }
    String[] names = {"student", "jazz listener", "night owl"};
    for (int i = 0; i < 3; i++) {
      double[] end = {centres[i][0] * .6 + .1, centres[i][1] * .7 + .15};
      paths.add(path(names[i], TrajectoriesView.Kind.LABEL, -1, centres[i], end, random));
      TrajectoriesView.Point point = new TrajectoriesView.Point(0, centres[i][0], centres[i][1]);
      paths.add(
          new TrajectoriesView.Path(
              names[i], TrajectoriesView.Kind.FROZEN_LABEL, -1, List.of(point)));
    }
    TrajectoriesView.Point ring = new TrajectoriesView.Point(0, .35, -.2);
    paths.add(
        new TrajectoriesView.Path(
            "noir, drama", TrajectoriesView.Kind.CATEGORY, -1, List.of(ring)));
    return new TrajectoriesView(
        "The two directions in which positions vary most, 41 % of the variance.",
        TrajectoriesView.Plane.of("first direction", "second direction"), TimeScale.WINDOWS, paths);
  }

  static TrajectoriesView.Path path(
      String name,
      TrajectoriesView.Kind kind,
      int group,
      double[] from,
      double[] to,
      RandomStream random) {
    List<TrajectoriesView.Point> points = new ArrayList<>();
    boolean person = kind == TrajectoriesView.Kind.PERSON;
    double x = from[0] + (person ? .6 * (random.nextDouble() - .5) : 0);
    double y = from[1] + (person ? .6 * (random.nextDouble() - .5) : 0);
    double noise = person ? .1 : .02;
    for (int t = 0; t < 12; t++) {
      points.add(new TrajectoriesView.Point(t, x, y));
      x += (to[0] - from[0]) / 12 + noise * (random.nextDouble() - .5);
      y += (to[1] - from[1]) / 12 + noise * (random.nextDouble() - .5);
    }
    return new TrajectoriesView.Path(name, kind, group, points);
  }

  static LifecycleView lifecycle() {
    List<LifecycleView.Community> communities = new ArrayList<>();
    List<LifecycleView.Flow> flows = new ArrayList<>();
    List<LifecycleView.Event> events = new ArrayList<>();
    long[][] sizes = {
      {260, 255, 250, 240, 230, 220, 215, 210},
      {180, 190, 200, 205, 210, 330, 335, 340},
      {120, 115, 110, 100, 90, 0, 0, 0},
      {0, 0, 40, 60, 85, 95, 70, 75},
      {0, 0, 0, 0, 0, 0, 40, 45},
      {50, 35, 20, 0, 0, 0, 0, 0}
    };
    String[] names = {"noir, drama", "comedy", "romance", HOSTILE_SHORT, "animation", "musical"};
    for (int c = 0; c < sizes.length; c++) {
      for (int p = 0; p < 8; p++) {
        if (sizes[c][p] > 0) {
          communities.add(new LifecycleView.Community(10 * c + p, c, names[c], p, sizes[c][p]));
          if (p > 0 && sizes[c][p - 1] > 0) {
            long kept = Math.min(sizes[c][p], sizes[c][p - 1]) * 9 / 10;
            flows.add(new LifecycleView.Flow(10 * c + p - 1, 10 * c + p, kept));
          }
        }
      }
    }
    flows.add(new LifecycleView.Flow(24, 15, 85));
    flows.add(new LifecycleView.Flow(35, 46, 30));
    flows.add(new LifecycleView.Flow(1, 32, 12));
    flows.add(new LifecycleView.Flow(3, 14, 18));
    events.add(new LifecycleView.Event(LifecycleView.EventKind.BIRTH, 32));
    events.add(new LifecycleView.Event(LifecycleView.EventKind.DEATH, 52));
    events.add(new LifecycleView.Event(LifecycleView.EventKind.MERGE, 15));
    events.add(new LifecycleView.Event(LifecycleView.EventKind.SPLIT, 35));
    events.add(new LifecycleView.Event(LifecycleView.EventKind.GROWTH, 34));
    List<String> periods = new ArrayList<>();
    for (int p = 0; p < 8; p++) {
      periods.add("window " + (2 + 2 * p));
    }
    return new LifecycleView(periods, communities, flows, events);
  }

  private static final String HOSTILE_SHORT = "<b>sci-fi</b>\u202E";

  static GraphView graph() {
    RandomStream random = SampleReports.stream("graph");
    List<GraphView.Node> nodes = new ArrayList<>();
    String[] things = {
      "Blue Velvet",
      "Fargo",
      "Casablanca",
      "Toy Story",
      "Alien",
      "Clueless",
      "Heat",
      "Vertigo",
      "The Piano",
      "Babe",
      "Psycho",
      "Brazil"
    };
    for (int i = 0; i < things.length; i++) {
      nodes.add(new GraphView.Node(things[i], ParticipantKind.THING, 20 + 9.0 * (i % 5), i % 4));
    }
    String[] labels = {"student", "female", "male", "writer"};
    for (int i = 0; i < labels.length; i++) {
      nodes.add(new GraphView.Node(labels[i], ParticipantKind.CATEGORY, 60 - 8.0 * i, -1));
    }
    nodes.add(new GraphView.Node("assistant", ParticipantKind.PERSONA, 30, -1));
    int people = 48;
    List<GraphView.Edge> edges = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      int group = p % 4;
      int index = nodes.size();
      nodes.add(new GraphView.Node("", ParticipantKind.PERSON, 3 + 9 * random.nextDouble(), group));
      for (int k = 0; k < 3; k++) {
        int thing =
            random.nextDouble() < .85
                ? group + 4 * (int) (3 * random.nextDouble())
                : (int) (12 * random.nextDouble());
        edges.add(new GraphView.Edge(index, thing, "met", .2 + random.nextDouble(), 1));
      }
      if (random.nextDouble() < .4) {
        int label = 12 + (int) (4 * random.nextDouble());
        int sign = random.nextDouble() < .15 ? -1 : 1;
        edges.add(new GraphView.Edge(index, label, sign > 0 ? "is" : "refuses", .5, sign));
      }
    }
    return new GraphView(
        "end of the log",
        "The 65 participants of most mass and their strongest ties.",
        nodes,
        edges);
  }
}
