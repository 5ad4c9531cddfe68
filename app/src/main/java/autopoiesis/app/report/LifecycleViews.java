package autopoiesis.app.report;

import autopoiesis.simulation.LifecycleTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The life of a planted world's categories as a view. */
final class LifecycleViews {
  private LifecycleViews() {}

  static LifecycleView of(LifecycleTimeline timeline) {
    int periods = timeline.bands().stream().mapToInt(b -> b.sizes().size()).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (int p = 0; p < periods; p++) {
      names.add("step " + p * timeline.periodSteps());
    }
    List<LifecycleView.Community> communities = new ArrayList<>();
    for (int band = 0; band < timeline.bands().size(); band++) {
      LifecycleTimeline.Band b = timeline.bands().get(band);
      for (int p = 0; p < b.sizes().size(); p++) {
        if (b.sizes().get(p) > 0) {
          communities.add(
              new LifecycleView.Community(
                  id(band, p, periods), band, "no. " + (band + 1), p, b.sizes().get(p)));
        }
      }
    }
    List<LifecycleView.Flow> flows = new ArrayList<>();
    for (LifecycleTimeline.Flow f : timeline.flows()) {
      flows.add(
          new LifecycleView.Flow(
              id(f.from(), f.period(), periods), id(f.to(), f.period() + 1, periods), f.persons()));
    }
    List<LifecycleView.Event> events = new ArrayList<>();
    for (LifecycleTimeline.Happening happening : timeline.found()) {
      events.add(event(timeline, happening, periods));
    }
    return new LifecycleView(names, communities, flows, events);
  }

  private static int id(int band, int period, int periods) {
    return band * periods + period;
  }

  private static LifecycleView.Event event(
      LifecycleTimeline timeline, LifecycleTimeline.Happening happening, int periods) {
    LifecycleView.EventKind kind =
        LifecycleView.EventKind.valueOf(happening.kind().toUpperCase(Locale.ROOT));
    int period = happening.step() / timeline.periodSteps();
    int band = happening.bands().get(0);
    return switch (kind) {
      case SPLIT ->
          new LifecycleView.Event(kind, id(source(timeline, band, period), period - 1, periods));
      case DEATH -> new LifecycleView.Event(kind, id(band, period - 1, periods));
      default -> new LifecycleView.Event(kind, id(band, period, periods));
    };
  }

  /** Which category most people of this one came from. */
  private static int source(LifecycleTimeline timeline, int band, int period) {
    int source = band;
    int most = -1;
    for (LifecycleTimeline.Flow f : timeline.flows()) {
      if (f.period() == period - 1 && f.to() == band && f.persons() > most) {
        source = f.from();
        most = f.persons();
      }
    }
    return source;
  }
}
