package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.TemporalGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes what is shown over time of a study's runs: categories, and what persons are made of. */
final class Timelines {
  /**
   * A period and a half-life of the ties that are looked at: whenever something happens, one period
   * ends within so many steps in which most of the weight of ties is from after it.
   */
  private static final int PROMPT = RunAudit.PERIOD + (int) RunAudit.HALF_LIFE;

  private Timelines() {}

  /** The lifecycle of the first of these runs, its recovery over all of them. */
  static LifecycleTimeline lifecycle(
      MovingScenario scenario, List<Run> runs, RandomStreams streams) {
    List<LifecycleCheck> checks = new ArrayList<>();
    @Nullable CategoryLines first = null;
    List<LifecycleTimeline.Flow> flows = List.of();
    for (int r = 0; r < runs.size(); r++) {
      EmergentPeriods found =
          EmergentPeriods.of(
              runs.get(r).log(),
              scenario.extent(),
              RunAudit.PERIOD,
              RunAudit.HALF_LIFE,
              streams.derived("lifecycle", r));
      CategoryLines lines = LifecycleCheck.follow(found);
      first = r == 0 ? lines : first;
      flows = r == 0 ? flows(RunAudit.lines(found, lines), lines.lines()) : flows;
      checks.add(
          LifecycleCheck.of(
              found.periods(),
              RunAudit.PERIOD,
              lines.events(),
              scenario.events(),
              runs.get(r).truth()::categoryOf));
    }
    CategoryLines shown = Require.notNull("first run", first);
    RandomStreams chance = streams.derived("lifecycle by chance");
    return new LifecycleTimeline(
        RunAudit.PERIOD,
        bands(shown),
        flows,
        happenings(shown),
        scenario.events(),
        LifecycleScores.of(checks, PROMPT, chance),
        LifecycleScores.of(checks, PROMPT + RunAudit.PERIOD, chance));
  }

  private static List<LifecycleTimeline.Flow> flows(TimedPartition lines, int count) {
    List<LifecycleTimeline.Flow> flows = new ArrayList<>();
    for (int period = 0; period + 1 < lines.periods(); period++) {
      int[][] went = new int[count][count];
      HardPartition before = (HardPartition) lines.period(period);
      HardPartition after = (HardPartition) lines.period(period + 1);
      for (int p = 0; p < lines.persons(); p++) {
        if (before.categoryOf(p) != HardPartition.NONE
            && after.categoryOf(p) != HardPartition.NONE) {
          went[before.categoryOf(p)][after.categoryOf(p)]++;
        }
      }
      for (int from = 0; from < count; from++) {
        for (int to = 0; to < count; to++) {
          if (went[from][to] > 0) {
            flows.add(new LifecycleTimeline.Flow(period, from, to, went[from][to]));
          }
        }
      }
    }
    return flows;
  }

  private static List<LifecycleTimeline.Band> bands(CategoryLines lines) {
    List<LifecycleTimeline.Band> bands = new ArrayList<>();
    for (int line = 0; line < lines.lines(); line++) {
      List<Integer> sizes = new ArrayList<>();
      for (int period = 0; period < lines.periods(); period++) {
        sizes.add(lines.size(line, period));
      }
      bands.add(new LifecycleTimeline.Band("emergent " + (line + 1), sizes));
    }
    return bands;
  }

  private static List<LifecycleTimeline.Happening> happenings(CategoryLines lines) {
    List<LifecycleTimeline.Happening> happenings = new ArrayList<>();
    for (LifecycleEvent event : lines.events()) {
      if (!LifecycleCheck.isChange(event.kind())) {
        continue;
      }
      List<Integer> bands = new ArrayList<>();
      boolean ended = event.after().isEmpty();
      for (int category : ended ? event.before() : event.after()) {
        bands.add(lines.line(ended ? event.period() - 1 : event.period(), category));
      }
      String kind = event.kind().name().toLowerCase(Locale.ROOT);
      happenings.add(
          new LifecycleTimeline.Happening(kind, event.period() * RunAudit.PERIOD, bands));
    }
    return happenings;
  }

  /**
   * Each relation's share of the mass of the bearers of the first label, at the end of each period.
   */
  static List<Course> constitution(Run run, Extent extent) {
    InteractionLog log = run.log();
    TemporalGraph graph = TemporalGraph.before(log);
    List<Integer> steps = new ArrayList<>();
    List<List<Double>> shares = new ArrayList<>();
    log.relations().forEach(relation -> shares.add(new ArrayList<>()));
    for (int end = RunAudit.PERIOD; end <= extent.steps(); end += RunAudit.PERIOD) {
      graph.observe(log, log.firstAt(end - RunAudit.PERIOD), log.firstAt(end));
      IdentityGraph snapshot = graph.snapshot(end);
      double[] mass = new double[shares.size()];
      double all = 0;
      for (int r = 0; r < mass.length; r++) {
        for (int p = 0; p < extent.persons(); p++) {
          mass[r] += run.label().categoryOf(p) == 0 ? snapshot.mass(r, p) : 0;
        }
        all += mass[r];
      }
      steps.add(end);
      for (int r = 0; r < mass.length; r++) {
        shares.get(r).add(mass[r] / all);
      }
    }
    List<Course> courses = new ArrayList<>();
    for (int r = 0; r < shares.size(); r++) {
      courses.add(new Course(log.relations().get(r).name(), steps, shares.get(r)));
    }
    return courses;
  }
}
