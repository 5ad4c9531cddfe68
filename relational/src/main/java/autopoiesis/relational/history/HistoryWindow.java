package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.relational.Constitution;
import autopoiesis.relational.Equilibrium;
import autopoiesis.relational.Identities;
import autopoiesis.relational.measure.CategoryDrift;
import autopoiesis.relational.measure.Flux;
import autopoiesis.relational.measure.Turnover;
import java.util.Optional;

/**
 * One window of a history: who everybody was at its end, and what had moved. All positions of a
 * window are in the coordinates of its own anchors, which are aligned to those before. Immutable.
 */
public final class HistoryWindow {
  private final Participants participants;
  private final Span span;
  private final Identities start;
  private final Equilibrium.Solution end;
  private final HardPartition categories;
  private final Constitution constitution;
  private final double[] flux;
  private final double[] lag;
  private final Optional<Turnover> turnover;
  private final CategoryClosure closure;

  HistoryWindow(
      Participants participants,
      Span span,
      Identities start,
      Equilibrium.Solution end,
      WindowFindings findings) {
    this.participants = participants;
    this.span = span;
    this.start = start;
    this.end = end;
    this.categories = findings.categories();
    this.constitution = findings.constitution();
    this.turnover = findings.turnover();
    this.closure = findings.closure();
    this.flux = Flux.of(start, end.identities());
    this.lag = Flux.of(end.identities(), findings.streaming());
  }

  /** Which stretch of the log. */
  public Span span() {
    return span;
  }

  /** Who everybody was at the start, by the anchors of this window. */
  public Identities start() {
    return start;
  }

  /** Who everybody was at the end: the solution of equation (1). */
  public Identities identities() {
    return end.identities();
  }

  /** How equation (1) was solved at the end, and how far off it may be. */
  public Equilibrium.Solution solution() {
    return end;
  }

  /** The emergent categories at the end, of all participants by id. */
  public HardPartition categories() {
    return categories;
  }

  /** Which relations make whom, at the end. */
  public Constitution constitution() {
    return constitution;
  }

  /** How far a participant moved in this window, in units of the map's scale; see {@link Flux}. */
  public double flux(int participant) {
    return flux[participant];
  }

  /** The mean flux of a kind; NaN when there is none. */
  public double meanFlux(ParticipantKind kind) {
    return Flux.mean(flux, participants, kind);
  }

  /**
   * How far the streaming identity, read from faces that met the others as they then were, lies
   * from the solved one at the end, in units of the map's scale; not negative. Not a movement.
   */
  public double lag(int participant) {
    return lag[participant];
  }

  /** The mean lag of a kind; NaN when there is none. */
  public double meanLag(ParticipantKind kind) {
    return Flux.mean(lag, participants, kind);
  }

  /** The turnover since the window before; empty in the first. */
  public Optional<Turnover> turnover() {
    return turnover;
  }

  /** How far each emergent category makes itself. */
  public CategoryClosure closure() {
    return closure;
  }

  /** How far a participant, a given label say, turned in this window; see {@link CategoryDrift}. */
  public double drift(int participant) {
    return CategoryDrift.drift(start.position(participant), end.identities().position(participant));
  }
}
