package autopoiesis.app.report;

import autopoiesis.app.report.LifecycleView.Community;
import autopoiesis.app.report.LifecycleView.Event;
import autopoiesis.app.report.LifecycleView.EventKind;
import autopoiesis.app.report.LifecycleView.Flow;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.history.History;
import java.util.ArrayList;
import java.util.List;

/** The life of emergent categories, in persons. */
final class HistoryLives {
  private final History history;
  private final CategoryLines lines;

  /** The id of the first community of each period. */
  private final int[] first;

  HistoryLives(History history) {
    this.history = history;
    this.lines = history.lines();
    this.first = new int[lines.periods() + 1];
    for (int period = 0; period < lines.periods(); period++) {
      first[period + 1] = first[period] + lines.categories(period);
    }
  }

  LifecycleView view() {
    List<String> periods = new ArrayList<>();
    List<Community> communities = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (int period = 0; period < lines.periods(); period++) {
      periods.add(period == 0 ? "warm start" : "window " + period);
      long[] sizes = new long[lines.categories(period)];
      long[][] moves = new long[sizes.length][];
      for (int c = 0; c < sizes.length; c++) {
        moves[c] = new long[period + 1 < lines.periods() ? lines.categories(period + 1) : 0];
      }
      count(period, sizes, moves);
      for (int c = 0; c < sizes.length; c++) {
        communities.add(
            new Community(
                first[period] + c,
                lines.line(period, c),
                "emergent " + (lines.line(period, c) + 1),
                period,
                sizes[c]));
        for (int next = 0; next < moves[c].length; next++) {
          if (moves[c][next] > 0) {
            flows.add(new Flow(first[period] + c, first[period + 1] + next, moves[c][next]));
          }
        }
      }
    }
    return new LifecycleView(periods, communities, flows, events());
  }

  private void count(int period, long[] sizes, long[][] moves) {
    Participants all = history.participants();
    for (int ordinal = 0; ordinal < all.count(ParticipantKind.PERSON); ordinal++) {
      int id = all.id(ParticipantKind.PERSON, ordinal);
      int category = history.windows().get(period).categories().categoryOf(id);
      if (category < 0) {
        continue;
      }
      sizes[category]++;
      if (moves[category].length > 0) {
        int next = history.windows().get(period + 1).categories().categoryOf(id);
        if (next >= 0) {
          moves[category][next]++;
        }
      }
    }
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (LifecycleEvent event : lines.events()) {
      int before = first[event.period() - 1];
      int after = first[event.period()];
      switch (event.kind()) {
        case BIRTH -> events.add(new Event(EventKind.BIRTH, after + event.after().get(0)));
        case GROW -> events.add(new Event(EventKind.GROWTH, after + event.after().get(0)));
        case SHRINK -> events.add(new Event(EventKind.SHRINKING, after + event.after().get(0)));
        case MERGE -> events.add(new Event(EventKind.MERGE, after + event.after().get(0)));
        case SPLIT -> events.add(new Event(EventKind.SPLIT, before + event.before().get(0)));
        case DEATH -> events.add(new Event(EventKind.DEATH, before + event.before().get(0)));
        case CONTINUE -> {}
      }
    }
    return events;
  }
}
