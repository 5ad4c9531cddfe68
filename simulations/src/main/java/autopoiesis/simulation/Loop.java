package autopoiesis.simulation;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.List;

/** The closed loop of one arm in one world. */
final class Loop {
  /** In steps: every act opens a sitting. */
  private static final double SITTING_GAP = 0.5;

  private final Scenario scenario;
  private final Policy policy;
  private final ChoiceModel choice;

  Loop(Scenario scenario, Policy policy, ChoiceModel choice) {
    this.scenario = scenario;
    this.policy = policy;
    this.choice = choice;
  }

  /** The circle: log, graph, identity, reading, action, response, log. */
  Run run(SimulatedArm arm, RandomStreams replicate, Shocks shocks) {
    Extent extent = scenario.extent();
    World world = scenario.world(replicate.derived("world"));
    Reading reading = arm.maker().reading(setting(arm, world, replicate), world);
    Ledger log = new Ledger(extent, world);
    Journal journal = new Journal(extent, world, policy.size());
    Exposures exposures = new Exposures(extent);
    Truth truth = new Truth(extent, world);
    double[] scores = new double[extent.things()];
    double[] wants = new double[extent.things()];
    double[] luck = new double[extent.things()];
    int[] done = new int[extent.persons()];
    for (int step = 0; step < extent.steps(); step++) {
      world.begin(step);
      truth.record(step, world);
      RandomStream answers = shocks.answers(step);
      for (int person = 0; person < extent.persons(); person++) {
        reading.read(person, step, scores); //                      identity -> reading
        RandomStream showing = shocks.slate(step, person);
        Slate slate = policyAt(step).slate(scores, showing); //     reading -> action
        world.utilities(person, wants);
        shocks.choice(step, person, luck);
        int thing = choice.choose(wants, slate, luck); //           action -> response
        log.did(step, person, thing, slate); //                     response -> log
        exposures.record(step, person, thing, world.met(person), slate);
        journal.record(step, person, scores, wants, slate, thing);
        answerBack(world, step, person, answers.nextDouble(), log, journal);
        world.respond(person, thing);
        done[person] = thing;
      }
      world.end();
      journal.endStep();
      observe(arm, reading, done, step, shocks); //                 log -> graph -> identity
      if (isEdge(step)) {
        reading.refit();
      }
    }
    return new Run(
        arm.name(), replicate, world.label(), reading, journal, log.build(), exposures, truth);
  }

  private Policy policyAt(int step) {
    return step < scenario.extent().warmSteps() ? new Policy(0, policy.size()) : policy;
  }

  /** Whether readings are refitted after this step: at the end of the warm start, then windows. */
  private boolean isEdge(int step) {
    int since = step + 1 - scenario.extent().warmSteps();
    return since >= 0 && since % scenario.extent().window() == 0;
  }

  private Setting setting(SimulatedArm arm, World world, RandomStreams replicate) {
    Extent extent = scenario.extent();
    return new Setting(
        extent.persons(),
        extent.things(),
        List.of(world.label()),
        Ties.none(extent.persons()),
        SITTING_GAP,
        replicate.derived("arm:" + arm.name()));
  }

  private static void answerBack(
      World world, int step, int person, double luck, Ledger log, Journal journal) {
    if (world.met(person) >= 0) {
      log.met(step, person, world.met(person));
    }
    if (luck < world.refusal(person)) {
      log.refused(step, person, world.label().categoryOf(person));
      journal.refused(step, person);
    }
  }

  /** What happened in the step reaches the reading, everybody's act at once. */
  private static void observe(
      SimulatedArm arm, Reading reading, int[] done, int step, Shocks shocks) {
    int[] seen = done.clone();
    if (arm.sight() == SimulatedArm.Sight.REWIRED) {
      shocks.rewiring(step).shuffle(seen);
    }
    for (int person = 0; person < seen.length; person++) {
      reading.observe(new Act(person, seen[person], step, 1, true));
    }
  }
}
