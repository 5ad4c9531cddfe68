package autopoiesis.app.run;

import autopoiesis.core.ProgressListener;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.LawHistory;
import autopoiesis.relational.law.ParadigmReading;
import autopoiesis.replay.OutcomeStore;
import autopoiesis.replay.Replay;
import autopoiesis.replay.TestEvents;
import autopoiesis.replay.WindowOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The laws that the thesis arm learned, from what it remembered at the edges of windows. */
final class LearnedLaws {
  private LearnedLaws() {}

  /** The laws window by window; empty when that arm was not run, or a piece is missing. */
  static Optional<LawHistory> of(ResolvedStudy study, TestEvents events, OutcomeStore pieces) {
    List<double[]> memories = new ArrayList<>();
    List<Integer> acts = new ArrayList<>();
    int[] edges = events.protocol().edges(events.acts());
    for (int w = 0; w < events.protocol().windows(); w++) {
      Optional<WindowOutcomes> piece = pieces.load(Paradigm.AUTOPOIETIC.name(), w);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      memories.add(piece.get().memory());
      acts.add(edges[w]);
    }
    Replay replay = Replay.of(events, study.streams()).withProgress(ProgressListener.NONE);
    ParadigmReading reading = ParadigmReading.of(Paradigm.AUTOPOIETIC, replay.setting());
    try {
      return Optional.of(reading.mix().lawHistory(memories, acts));
    } catch (IllegalArgumentException e) {
      throw ComparisonRun.ofAnotherBuild(Paradigm.AUTOPOIETIC.name());
    }
  }
}
