package autopoiesis.app.report;

import autopoiesis.app.figure.Numbers;
import autopoiesis.core.Estimate;
import autopoiesis.simulation.LifecycleTimeline;
import autopoiesis.simulation.Recovery;
import java.util.ArrayList;
import java.util.List;

/** What was planted beside what was recovered of it, each saying what its method was told. */
final class RecoveryChecks {
  private RecoveryChecks() {}

  static List<WorldView.Check> of(Recovery found, LifecycleTimeline lifecycle) {
    List<WorldView.Check> checks = new ArrayList<>();
    checks.add(
        identities(
            "identities (Procrustes correlation), not told the planted law: relations alike,"
                + " nothing held in place, half of the half-life; persons dealt at random "
                + interval(found.identitiesDealt()),
            found.identities()));
    for (Recovery.Identities way : found.identitiesBy()) {
      boolean held = way.laws() == Recovery.Laws.THINGS_HELD;
      boolean told = way.laws() == Recovery.Laws.NEAR_PLANTED;
      boolean right = way.halfLife() == found.plantedHalfLife();
      boolean wrong = way.halfLife() > found.plantedHalfLife() && Double.isFinite(way.halfLife());
      if (held && wrong) {
        checks.add(
            identities(
                "the same, told that things stay where they are, twice the half-life",
                way.correlation()));
      } else if (told && right) {
        checks.add(
            identities(
                "the same, told the half-life, nearly the weights, and that things stay",
                way.correlation()));
      }
    }
    checks.add(
        new WorldView.Check(
            "half-life of drift (things' positions and circles' offers known)",
            found.plantedHalfLife(),
            found.halfLife(),
            "steps",
            "planted worlds"));
    checks.add(
        new WorldView.Check(
            "share of peers in what one becomes (known: the same)",
            found.plantedPeers(),
            found.peers(),
            "",
            "planted worlds"));
    events(checks, lifecycle.prompt());
    events(checks, lifecycle.late());
    return checks;
  }

  private static WorldView.Check identities(String name, Estimate correlation) {
    return new WorldView.Check(name, 1, correlation, "", "planted worlds");
  }

  private static void events(List<WorldView.Check> checks, LifecycleTimeline.Score score) {
    String rule = " within " + score.tolerance() + " steps, of the same people; by chance ";
    checks.add(
        new WorldView.Check(
            "planted births, merges, splits and deaths: share found (recall)"
                + rule
                + interval(score.chanceRecall()),
            1,
            score.recall(),
            "",
            "planted events"));
    checks.add(
        new WorldView.Check(
            "found births, merges, splits and deaths: share planted (precision)"
                + rule
                + interval(score.chancePrecision()),
            1,
            score.precision(),
            "",
            "found events"));
  }

  private static String interval(Estimate estimate) {
    return estimate.isDefined() ? Numbers.interval(estimate, 2) : "not defined";
  }
}
