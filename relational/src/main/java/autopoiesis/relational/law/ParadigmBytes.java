package autopoiesis.relational.law;

import autopoiesis.relational.Paradigm;
import autopoiesis.relational.Paradigm.Anchor;
import autopoiesis.relational.Paradigm.Laws;
import autopoiesis.relational.Paradigm.Ontology;
import autopoiesis.relational.Paradigm.Relations;
import autopoiesis.relational.Paradigm.Update;
import autopoiesis.relational.reading.KnownPersons;
import autopoiesis.relational.reading.Setting;

/**
 * About how many bytes a paradigm's reading needs at most: the sum over the channels that it is
 * built of, and the mix that holds them.
 *
 * @param acts how many there will be
 */
record ParadigmBytes(Paradigm paradigm, Setting setting, long acts) {
  /** An act that waits for the edge of a window. */
  private static final long WAITING = 64;

  /** Of all relations, with the spectral faces. */
  private static final int MOST_CHANNELS = 12;

  private static final int EDGES = 4;

  long sum() {
    long waiting = paradigm.update() == Update.WINDOW ? WAITING * acts : 0;
    return anchor() + relations() + mix() + waiting + KnownPersons.bytes(setting);
  }

  private long anchor() {
    if (paradigm.anchor() == Anchor.GIVEN_LABELS) {
      return LabelAnchor.bytes(setting);
    }
    if (paradigm.anchor() == Anchor.ORIGIN) {
      return 0;
    }
    long waiting = paradigm.anchor() == Anchor.REFITTED ? WAITING * acts : 0;
    return ParadigmReading.POSITION.bytes(setting, acts) + KnownPersons.bytes(setting) + waiting;
  }

  private long relations() {
    if (paradigm.relations() == Relations.NONE) {
      return 0;
    }
    long bytes = ChannelSet.suiting(setting).bytes(setting, acts);
    return paradigm.ontology() == Ontology.GIVEN ? bytes : bytes + faces();
  }

  private long faces() {
    long bytes = ParadigmReading.FACES.bytes(setting, acts);
    if (paradigm.laws() == Laws.FIXED) {
      return bytes;
    }
    // While laws are learned: faces with their derivatives, and the positions of the last edges.
    int dimension = PositionSettings.sequence().fitting(setting.things()).dimension();
    return bytes
        + 2 * FaceTraces.bytes(setting.persons(), dimension, FaceLaws.initial())
        + EDGES * 8L * setting.things() * dimension;
  }

  private long mix() {
    MixSettings settings = ChannelSet.suiting(setting).mixSettings();
    MixSettings.Learning learning =
        paradigm.laws() == Laws.FIXED
            ? MixSettings.Learning.BY_HAND
            : MixSettings.Learning.EVERY_REFIT;
    int channels = paradigm.relations() == Relations.NONE ? 1 : MOST_CHANNELS;
    return MixedReading.bytes(setting, acts, channels, settings.with(learning));
  }
}
