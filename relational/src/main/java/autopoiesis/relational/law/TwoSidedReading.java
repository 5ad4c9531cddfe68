package autopoiesis.relational.law;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two-sided spectral reading: a person shows faces made of the positions of what it met, and a
 * thing is read through its own position, score = {@code <f, C z> + b}, b its {@link Intercept}.
 * Positions are found again at every refit from what followed what, and aligned to the last ones.
 */
public final class TwoSidedReading implements Reading {
  private final PositionSettings settings;
  private final Intercept intercept;
  private final Optional<Circle> circle;
  private final ActHistory history;
  private final RandomStreams streams;
  private FaceLaws laws;
  private double[] raw = {};
  private double[] positions = {};
  private double[] columns = {};
  private double[] thingGram = {};
  private double[] response = {};
  private double[] bias = {};
  private FaceTraces faces;
  private long refits;
  private boolean held;

  private TwoSidedReading(
      Setting setting,
      PositionSettings settings,
      FaceLaws laws,
      Intercept intercept,
      Optional<Circle> circle) {
    this.intercept = intercept;
    this.circle = circle;
    this.settings = settings.fitting(setting.things());
    this.laws = laws;
    history = new ActHistory(setting.persons(), setting.things());
    streams = setting.streams();
    faces = FaceTraces.of(setting.persons(), this.settings.dimension(), laws);
  }

  /** With positions and laws by hand and no intercept: as a channel of a mix. */
  public static TwoSidedReading of(Setting setting, PositionSettings settings, FaceLaws laws) {
    return of(setting, settings, laws, Intercept.NONE);
  }

  /** With positions and laws by hand. */
  public static TwoSidedReading of(
      Setting setting, PositionSettings settings, FaceLaws laws, Intercept intercept) {
    Require.notNull("intercept", intercept);
    return new TwoSidedReading(setting, settings, laws, intercept, Optional.empty());
  }

  /** Makes such readings, with positions and laws by hand. */
  public static ReadingFactory factory(
      PositionSettings settings, FaceLaws laws, Intercept intercept) {
    return factory(settings, laws, intercept, Optional.empty());
  }

  /** Makes such readings with things not at their anchors but as people make them, equation (1). */
  public static ReadingFactory factory(
      PositionSettings settings, FaceLaws laws, Intercept intercept, Circle circle) {
    return factory(settings, laws, intercept, Optional.of(circle));
  }

  private static ReadingFactory factory(
      PositionSettings settings, FaceLaws laws, Intercept intercept, Optional<Circle> circle) {
    Require.notNull("intercept", intercept);
    return new ReadingFactory() {
      @Override
      public Reading create(Setting setting) {
        return new TwoSidedReading(setting, settings, laws, intercept, circle);
      }

      @Override
      public long bytes(Setting setting, long acts) {
        PositionSettings fitting = settings.fitting(setting.things());
        // Equation (1) holds ties of both ends, and some vectors of all persons and things.
        long closing =
            circle.isEmpty()
                ? 0
                : 48 * acts + 8L * 8 * fitting.dimension() * (setting.persons() + setting.things());
        return TwoSidedReading.bytes(setting, acts, fitting, laws) + closing;
      }
    };
  }

  /** At a refit there are the faces in use and those that take their place. */
  private static long bytes(Setting setting, long acts, PositionSettings fitting, FaceLaws laws) {
    return ActHistory.bytes(setting.persons(), acts)
        + 2 * FaceTraces.bytes(setting.persons(), fitting.dimension(), laws)
        + fitting.bytes(setting, acts);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Require.sameLength("scores", scores.length, "things", history.things());
    Arrays.fill(scores, 0);
    if (response.length == 0) {
      return;
    }
    System.arraycopy(bias, 0, scores, 0, bias.length);
    double[] shown = new double[faces.width()];
    faces.show(person, shown, 0);
    score(shown, 0, response, columns, settings.dimension(), scores);
  }

  /** Adds the scores of all things for one row of faces; columns holds Z', dimension by things. */
  static void score(
      double[] shown, int at, double[] response, double[] columns, int d, double[] scores) {
    int width = response.length / d;
    int n = scores.length;
    double[] wanted = new double[d];
    for (int r = 0; r < width; r++) {
      double face = shown[at + r];
      if (face != 0) {
        for (int k = 0; k < d; k++) {
          wanted[k] += face * response[r * d + k];
        }
      }
    }
    for (int k = 0; k < d; k++) {
      double weight = wanted[k];
      int from = k * n;
      for (int o = 0; o < n; o++) {
        scores[o] += weight * columns[from + o];
      }
    }
  }

  @Override
  public void observe(Act act) {
    history.add(act);
    if (positions.length > 0) {
      faces.meet(act.person(), act.value(), positions, act.thing());
    }
  }

  @Override
  public void refit() {
    if (history.chosenCount() == 0) {
      return;
    }
    if (!held || positions.length == 0) {
      reposition();
    }
    fit();
  }

  /** Holds positions as they are from now on; the response is still refitted. */
  public void holdPositions() {
    held = true;
  }

  /** Finds positions again and aligns them to the last. */
  void reposition() {
    SpectralPositions found =
        SpectralPositions.of(
            settings.affinity(history),
            settings.dimension(),
            raw.length == 0 ? 8 : 3,
            raw,
            streams.stream("positions", refits++));
    raw = found.vectors();
    int n = history.things();
    int d = settings.dimension();
    double[] made = circle.isEmpty() ? raw : circle.get().close(history, found.centred());
    double[] centred = SpectralPositions.centred(made, n, d);
    positions = positions.length == 0 ? centred : Procrustes.align(centred, positions, n, d);
    columns = Dense.transpose(positions, n, d);
    thingGram = Dense.gram(positions, n, d);
  }

  /** Fits the response under the laws as they are. */
  void fit() {
    FaceSums sums = FaceSums.of(history, positions, laws);
    bias = intercept.of(history, laws.fade());
    double[] cross =
        bias.length == 0
            ? sums.cross
            : sums.crossBeyond(
                Dense.multiply(columns, settings.dimension(), history.things(), bias, 1));
    response = new TwoSidedFit(sums, cross, thingGram, laws).response;
    faces = sums.after;
  }

  /** What it knows of things whoever asks. */
  Intercept intercept() {
    return intercept;
  }

  /** The laws in force. */
  public FaceLaws laws() {
    return laws;
  }

  /** Puts other laws in force from the next refit on. */
  public void obey(FaceLaws newLaws) {
    Require.that("faces", newLaws.faces(), newLaws.faces() == laws.faces(), "" + laws.faces());
    laws = newLaws;
  }

  /** Positions of things, things by dimension; empty before the first refit. */
  public double[] positions() {
    return positions.clone();
  }

  ActHistory history() {
    return history;
  }

  double[] positionsHeld() {
    return positions;
  }
}
