package autopoiesis.app.report;

import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.relational.Constitution;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a report shows of a history of identities: what makes whom, where people and categories
 * went, the life of emergent categories, and a legible part of the graph. No person is named.
 */
public final class HistoryViews {
  private final History history;
  private final TimeScale time;

  private HistoryViews(History history, TimeScale time) {
    this.history = history;
    this.time = time;
  }

  /**
   * The four views of a history.
   *
   * @param time what the log's times are: a calendar's, or steps
   */
  public static List<View> of(History history, TimeScale time) {
    Require.notNull("history", history);
    HistoryViews views = new HistoryViews(history, Require.notNull("time", time));
    return List.of(
        views.constitution(),
        new HistoryPaths(history, time).view(),
        new HistoryLives(history).view(),
        new HistoryGraph(history).view());
  }

  private ConstitutionView constitution() {
    List<String> names = new ArrayList<>();
    for (Relation relation : history.relations()) {
      names.add(relation.name());
    }
    names.add(ConstitutionView.ANCHOR);
    List<ConstitutionView.Panel> panels = new ArrayList<>();
    panels.add(panel("people who have acted", ParticipantKind.PERSON));
    panels.add(panel("things that were met", ParticipantKind.THING));
    if (history.participants().count(ParticipantKind.CATEGORY) > 0) {
      panels.add(panel("given labels", ParticipantKind.CATEGORY));
    }
    return new ConstitutionView(
        "A band is the mean of a relation's part in the denominator of equation (1),"
            + " pi m / (kappa + sum of pi m); the anchor's is kappa / (kappa + sum of pi m).",
        time,
        names,
        panels);
  }

  private ConstitutionView.Panel panel(String who, ParticipantKind kind) {
    List<Double> times = new ArrayList<>();
    List<List<Double>> shares = new ArrayList<>();
    for (HistoryWindow window : history.windows()) {
      times.add(window.span().end());
      double[] mean = window.constitution().mean(tied(window.constitution(), kind));
      shares.add(Arrays.stream(mean).boxed().toList());
    }
    return new ConstitutionView.Panel(who, times, shares);
  }

  /** Those of a kind that have any mass: the others are their anchors alone. */
  private int[] tied(Constitution constitution, ParticipantKind kind) {
    Participants all = history.participants();
    int[] members = new int[all.count(kind)];
    int count = 0;
    for (int ordinal = 0; ordinal < members.length; ordinal++) {
      int id = all.id(kind, ordinal);
      if (isTied(constitution, id)) {
        members[count++] = id;
      }
    }
    return Arrays.copyOf(members, count);
  }

  static boolean isTied(Constitution constitution, int id) {
    for (int r = 0; r < constitution.relations(); r++) {
      if (constitution.share(id, r) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The name to show: none for persons. */
  static String shown(Participant participant) {
    return participant.kind() == ParticipantKind.PERSON ? "" : participant.name();
  }

  /** The line of an emergent category that a participant is in, or -1. */
  static int line(History history, int window, int id) {
    int category = history.windows().get(window).categories().categoryOf(id);
    return category < 0 ? -1 : history.lines().line(window, category);
  }
}
