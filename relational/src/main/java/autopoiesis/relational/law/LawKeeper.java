package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.core.Sittings;
import autopoiesis.optimization.Solution;
import autopoiesis.relational.law.MixSettings.Candidates;
import autopoiesis.relational.law.MixSettings.Learning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the laws of a mix, the acts they are learned from, and the positions things had at the last
 * edges, so that two-sided readings can be judged by acts after those that made them.
 */
final class LawKeeper {
  private static final int EDGES = 4;
  private static final int FEWEST = 200;

  private final List<Channel> channels;
  private final MixSettings settings;
  private final ActHistory history;
  private final double sittingGap;
  private final LawLearner learner;
  private final List<Integer> living = new ArrayList<>();
  private final ArrayDeque<SampledAct> recent = new ArrayDeque<>();
  private final ArrayDeque<SampledAct> openings = new ArrayDeque<>();
  private final ArrayDeque<LawLearner.Edge> edges = new ArrayDeque<>();
  private final MixLaws equal;
  private MixLaws mix;
  private Optional<Ending> facesEnding = Optional.empty();
  private Optional<Ending> mixEnding = Optional.empty();
  private LawHistory log = LawHistory.empty();
  private int learnings;

  LawKeeper(List<Channel> channels, MixSettings settings, ActHistory history, double sittingGap) {
    this.channels = channels;
    this.settings = settings;
    this.history = history;
    this.sittingGap = sittingGap;
    for (int r = 0; r < channels.size(); r++) {
      if (channels.get(r).reading() instanceof TwoSidedReading faces) {
        // The problem of the laws reads F C Z' alone, and popularity is a channel beside it.
        boolean plain = faces.intercept() == Intercept.NONE;
        Require.that("intercept", faces.intercept(), plain, "none in a mix");
        living.add(r);
      }
    }
    learner = new LawLearner(settings, channels, living, faces());
    equal = MixLaws.equal(channels.size(), 1.5 / channels.size(), sittingGap / 3);
    mix =
        settings.learning() == Learning.BY_HAND ? MixLaws.byHand(channels, sittingGap / 3) : equal;
  }

  /** Whether laws are still learned. */
  boolean isLearning() {
    return switch (settings.learning()) {
      case BY_HAND -> false;
      case ONCE -> learnings == 0;
      case EVERY_REFIT -> true;
    };
  }

  void keep(SampledAct act) {
    recent.addLast(act);
    if (recent.size() > settings.acts()) {
      SampledAct old = recent.removeFirst();
      if (Sittings.opens(old.gap, sittingGap)) {
        openings.addLast(old);
        if (openings.size() > settings.openings()) {
          openings.removeFirst();
        }
      }
    }
  }

  private TwoSidedReading reading(int l) {
    return (TwoSidedReading) channels.get(living.get(l)).reading();
  }

  /** Remembers the positions just found. */
  void noteEdge() {
    if (!isLearning() || living.isEmpty() || settings.faceActs() == 0) {
      return;
    }
    List<double[]> positions = new ArrayList<>();
    for (int l = 0; l < living.size(); l++) {
      positions.add(reading(l).positionsHeld());
    }
    if (positions.get(0).length > 0) {
      edges.addLast(new LawLearner.Edge(history.size(), positions));
      if (edges.size() > EDGES) {
        edges.removeFirst();
      }
    }
  }

  /** Learns the laws of the two-sided readings from the acts since a past edge. */
  void learnFaces(Candidates candidates) {
    if (!isLearning()) {
      return;
    }
    facesEnding = Optional.empty();
    for (Iterator<LawLearner.Edge> back = edges.descendingIterator(); back.hasNext(); ) {
      LawLearner.Edge edge = back.next();
      List<SampledAct> acts = since(edge.acts());
      if (acts.size() >= FEWEST) {
        Solution<List<FaceLaws>> found =
            learner.faces(history, candidates, edge, acts, mix, faces());
        obey(found.value());
        facesEnding = Optional.of(Ending.of(found));
        return;
      }
    }
  }

  private List<SampledAct> since(int first) {
    List<SampledAct> acts = new ArrayList<>();
    for (SampledAct act : recent) {
      if (act.act >= first) {
        acts.add(act);
      }
    }
    int over = Math.max(0, acts.size() - settings.faceActs());
    return acts.subList(over, acts.size());
  }

  private List<FaceLaws> faces() {
    List<FaceLaws> laws = new ArrayList<>();
    for (int l = 0; l < living.size(); l++) {
      laws.add(reading(l).laws());
    }
    return laws;
  }

  private void obey(List<FaceLaws> laws) {
    for (int l = 0; l < living.size(); l++) {
      reading(l).obey(laws.get(l));
    }
  }

  /** Learns the mix from the acts kept. */
  void learnMix() {
    if (!isLearning() || recent.isEmpty()) {
      return;
    }
    List<SampledAct> acts = new ArrayList<>(openings);
    acts.addAll(recent);
    Solution<MixLaws> found = learner.mix(acts, equal, mix, learnings == 0 ? 80 : 25);
    mix = found.value();
    mixEnding = Optional.of(Ending.of(found));
    learned();
  }

  private void learned() {
    learnings++;
    log = log.with(history.size(), channels, mix, living, faces()).ended(facesEnding, mixEnding);
    if (settings.learning() == Learning.ONCE) {
      recent.clear();
      openings.clear();
      edges.clear();
    }
  }

  MixLaws mix() {
    return mix;
  }

  LawHistory lawHistory() {
    return log;
  }

  /**
   * How often the mix was learned, its laws, those of the two-sided readings, and how the last
   * searches for them ended.
   */
  double[] memory() {
    List<FaceLaws> faces = faces();
    double[] memory = new double[memorySize(faces)];
    memory[0] = learnings;
    System.arraycopy(mix.values(), 0, memory, 1, mix.size());
    int at = 1 + mix.size();
    for (FaceLaws law : faces) {
      System.arraycopy(law.values(), 0, memory, at, law.size());
      at += law.size();
    }
    Ending.write(facesEnding, memory, at);
    Ending.write(mixEnding, memory, at + Ending.SIZE);
    return memory;
  }

  private int memorySize(List<FaceLaws> faces) {
    int size = 1 + mix.size() + 2 * Ending.SIZE;
    for (FaceLaws law : faces) {
      size += law.size();
    }
    return size;
  }

  private void require(double[] memory) {
    int size = memorySize(faces());
    Require.that("memory of laws", memory.length, memory.length == size, size + " numbers");
  }

  void recallFaces(double[] memory) {
    require(memory);
    obey(facesIn(memory));
  }

  void recallMix(double[] memory) {
    require(memory);
    if ((int) memory[0] > learnings) {
      mix = mixIn(memory);
      facesEnding = facesEndingIn(memory);
      mixEnding = mixEndingIn(memory);
      learned();
    }
  }

  /**
   * The laws that were in force at several edges, from what was remembered there.
   *
   * @param acts how many acts had been observed at each edge
   */
  LawHistory lawsIn(List<double[]> memories, List<Integer> acts) {
    LawHistory laws = LawHistory.empty();
    int told = 0;
    for (int i = 0; i < memories.size(); i++) {
      double[] memory = memories.get(i);
      require(memory);
      laws = laws.with(acts.get(i), channels, mixIn(memory), living, facesIn(memory));
      if ((int) memory[0] > told) {
        told = (int) memory[0];
        laws = laws.ended(facesEndingIn(memory), mixEndingIn(memory));
      }
    }
    return laws;
  }

  private static Optional<Ending> facesEndingIn(double[] memory) {
    return Ending.read(memory, memory.length - 2 * Ending.SIZE);
  }

  private static Optional<Ending> mixEndingIn(double[] memory) {
    return Ending.read(memory, memory.length - Ending.SIZE);
  }

  private MixLaws mixIn(double[] memory) {
    return MixLaws.of(Arrays.copyOfRange(memory, 1, 1 + mix.size()));
  }

  private List<FaceLaws> facesIn(double[] memory) {
    int at = 1 + mix.size();
    List<FaceLaws> laws = new ArrayList<>();
    for (FaceLaws law : faces()) {
      laws.add(FaceLaws.of(Arrays.copyOfRange(memory, at, at + law.size())));
      at += law.size();
    }
    return laws;
  }
}
