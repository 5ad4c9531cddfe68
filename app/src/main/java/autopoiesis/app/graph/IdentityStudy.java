package autopoiesis.app.graph;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.audit.Motion;
import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.relational.Communities;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.IdentityHistory;
import autopoiesis.relational.history.SpectralAnchors;
import autopoiesis.relational.law.PositionSettings;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The history of identities in an imported log, as every verb makes it: anchors where the sequence
 * of acts puts who is acted on, relations as {@link IdentityRelations} says, communities of the
 * relations themselves, or of nearest identities when there are very many participants. Immutable.
 */
public final class IdentityStudy {
  /** How many numbers an identity has. */
  static final int DIMENSION = 16;

  private static final int ENOUGH_FOR_RELATIONS = 20_000;
  private static final int ENOUGH_FOR_ONE_START = 5_000;

  private final Dataset dataset;
  private final IdentityRelations relations;
  private final RandomStreams streams;
  private final History history;
  private final List<LabelAgreement> agreements;

  private IdentityStudy(
      Dataset dataset,
      IdentityRelations relations,
      RandomStreams streams,
      History history,
      List<LabelAgreement> agreements) {
    this.dataset = dataset;
    this.relations = relations;
    this.streams = streams;
    this.history = history;
    this.agreements = List.copyOf(agreements);
  }

  /**
   * Follows identities through a log.
   *
   * @param replay which relation is of acts, and which of them are chosen
   * @param warmStart the share of interactions before the first window, in (0, 1)
   * @param windows how many windows of equal numbers of interactions follow
   * @throws BadInput when the log is too short for so many windows
   * @throws CancellationException when the listener cancels
   */
  public static IdentityStudy of(
      Dataset dataset,
      ReplayDefaults replay,
      double warmStart,
      int windows,
      RandomStreams streams,
      ProgressListener listener) {
    Require.notNull("dataset", dataset);
    InteractionLog imported = dataset.log();
    if (imported.size() < 10L * windows) {
      throw BadInput.of(
          "a log of " + imported.size() + " interactions in " + windows + " windows",
          "at least ten interactions a window");
    }
    listener.at("relations", 0, 0);
    IdentityRelations relations = IdentityRelations.of(imported, replay);
    InteractionLog log = relations.log();
    SpectralAnchors anchors =
        SpectralAnchors.of(
            log.relation(replay.relation()),
            replay.chosenFrom(),
            PositionSettings.sequence().withDimension(DIMENSION),
            streams.derived("anchors"));
    IdentityHistory.Ground ground =
        log.participants().size() > ENOUGH_FOR_RELATIONS
            ? IdentityHistory.Ground.IDENTITIES
            : IdentityHistory.Ground.RELATIONS;
    RandomStreams own = streams.derived("history");
    int starts = log.participants().size() > ENOUGH_FOR_ONE_START ? 1 : 3;
    History history =
        IdentityHistory.of(relations.formation(), anchors, own)
            .withWindows(warmStart, windows)
            .withCommunities(Communities.of(own).withStarts(starts))
            .withGround(ground)
            .run(log, listener);
    if (listener.cancelled()) {
      throw new CancellationException("the history was stopped");
    }
    List<LabelAgreement> agreements = LabelAgreement.of(history, relations, streams);
    return new IdentityStudy(dataset, relations, streams, history, agreements);
  }

  /** The log as it was imported. */
  public Dataset dataset() {
    return dataset;
  }

  /** What happened; participants have the ids that they have in the log. */
  public History history() {
    return history;
  }

  /** How far communities and given labels agree at the end. */
  public List<LabelAgreement> agreements() {
    return agreements;
  }

  /**
   * What persons are called beside where what they do and whom they meet puts them, window by
   * window: each of these labels, which stand still, and the emergent categories, which this
   * history carries along. Positions are found anew in each window, without labels and from each
   * half of the ties. Empty when there are too few windows, or nothing but labels.
   *
   * @param labels of the persons of the log, by ordinal
   */
  public List<Motion> motions(List<HardPartition> labels) {
    return PositionsOverTime.of(history, relations, streams.derived("positions")).motions(labels);
  }
}
