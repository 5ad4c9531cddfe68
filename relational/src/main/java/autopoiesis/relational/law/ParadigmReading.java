package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.Paradigm.Anchor;
import autopoiesis.relational.Paradigm.Ontology;
import autopoiesis.relational.Paradigm.Relations;
import autopoiesis.relational.Paradigm.Update;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.KnownPersons;
import autopoiesis.relational.reading.KnownPersons.Since;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Persons as a paradigm sees them. Every paradigm is the same mix of channels with switches on or
 * off: what it is anchored in, whether relations make it, how often it is updated, whether its laws
 * are learned, and whether positions of things are found again. To be fed every act as it happens,
 * and refitted at the edges of windows; the paradigm itself decides what it takes notice of.
 */
public final class ParadigmReading implements Remembering {
  /** How spectral faces are read. */
  static final ReadingFactory FACES =
      TwoSidedReading.factory(PositionSettings.sequence(), FaceLaws.initial(), Intercept.NONE);

  /** The mean position of all that was met: one face that never fades. */
  static final ReadingFactory POSITION =
      TwoSidedReading.factory(
          PositionSettings.coInteraction(),
          new FaceLaws(List.of(1e9), 1e9, 300, 0.1),
          Intercept.NONE);

  private final Paradigm paradigm;
  private final MixedReading mix;
  private final Remembering paced;

  private ParadigmReading(Paradigm paradigm, Setting setting, MixedReading mix) {
    this.paradigm = paradigm;
    this.mix = mix;
    paced = paced(paradigm, setting, mix);
  }

  /**
   * A mix that learns less often than at every event does not know everybody; a label, where that
   * is all there is, says who somebody is without their having acted.
   */
  private static Remembering paced(Paradigm paradigm, Setting setting, MixedReading mix) {
    Update update = paradigm.update();
    PacedReading paced = new PacedReading(mix, update);
    boolean byLabel =
        paradigm.anchor() == Anchor.GIVEN_LABELS && paradigm.relations() == Relations.NONE;
    return update == Update.EVENT || byLabel
        ? paced
        : new KnownPersons(setting, paced, since(update));
  }

  private static Since since(Update update) {
    return update == Update.NEVER ? Since.FIRST_REFIT : Since.EVERY_REFIT;
  }

  /**
   * A paradigm's reading that has seen nothing yet, through the relations that suit the setting.
   */
  public static ParadigmReading of(Paradigm paradigm, Setting setting) {
    ChannelSet relations = ChannelSet.suiting(setting);
    return of(paradigm, setting, relations, relations.mixSettings());
  }

  /**
   * A paradigm's reading through chosen relations.
   *
   * @param settings of the mix; when laws are learned is the paradigm's to say
   */
  public static ParadigmReading of(
      Paradigm paradigm, Setting setting, ChannelSet relations, MixSettings settings) {
    Require.notNull("paradigm", paradigm);
    return new ParadigmReading(
        paradigm,
        setting,
        new MixedReading(
            setting, channels(paradigm, setting, relations), settings.with(learning(paradigm))));
  }

  /** Laws weigh relations: one anchor alone has nothing to be weighed against. */
  private static MixSettings.Learning learning(Paradigm paradigm) {
    if (paradigm.relations() == Relations.NONE) {
      return MixSettings.Learning.BY_HAND;
    }
    return switch (paradigm.laws()) {
      case FIXED -> MixSettings.Learning.BY_HAND;
      case FROZEN -> MixSettings.Learning.ONCE;
      case LEARNED -> MixSettings.Learning.EVERY_REFIT;
    };
  }

  /** Makes readings of a paradigm. */
  public static ReadingFactory factory(Paradigm paradigm) {
    return factory(paradigm, UnaryOperator.identity());
  }

  /**
   * Makes readings of a paradigm that learn in another way.
   *
   * @param change what else holds of the mix than what suits the relations; not asked for more
   *     memory
   */
  public static ReadingFactory factory(Paradigm paradigm, UnaryOperator<MixSettings> change) {
    Require.notNull("paradigm", paradigm);
    return new ReadingFactory() {
      @Override
      public ParadigmReading create(Setting setting) {
        ChannelSet relations = ChannelSet.suiting(setting);
        return of(paradigm, setting, relations, change.apply(relations.mixSettings()));
      }

      @Override
      public long bytes(Setting setting, long acts) {
        return new ParadigmBytes(paradigm, setting, acts).sum();
      }
    };
  }

  private static List<Channel> channels(Paradigm paradigm, Setting setting, ChannelSet relations) {
    List<Channel> channels = new ArrayList<>();
    if (paradigm.anchor() == Anchor.GIVEN_LABELS) {
      channels.add(Channel.anchor("given labels", new LabelAnchor(setting, 50)));
    } else if (paradigm.anchor() != Anchor.ORIGIN) {
      Update update = paradigm.anchor() == Anchor.REFITTED ? Update.WINDOW : Update.NEVER;
      channels.add(Channel.anchor("position", position(setting, update)));
    }
    if (paradigm.relations() == Relations.ALL) {
      channels.addAll(relations(paradigm, setting, relations));
      if (paradigm.ontology() != Ontology.GIVEN) {
        channels.add(Channel.personal("spectral faces", FACES.create(setting)));
      }
    }
    if (channels.isEmpty()) {
      channels.add(ChannelSet.popularity(setting));
    }
    return channels;
  }

  /** The crowd of the moment has no place where no moment passes: held, it is yesterday's. */
  private static List<Channel> relations(Paradigm paradigm, Setting setting, ChannelSet relations) {
    return relations.channels(setting).stream()
        .filter(c -> paradigm.update() != Update.NEVER || c.role() != Channel.Role.MOMENTARY)
        .toList();
  }

  /** A person as the mean position of all it met: one face that never fades. */
  private static Reading position(Setting setting, Update update) {
    return new KnownPersons(
        setting, new PacedReading(POSITION.create(setting), update), since(update));
  }

  @Override
  public void read(int person, double time, double[] scores) {
    paced.read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    paced.observe(act);
  }

  @Override
  public void refit() {
    paced.refit();
    hold();
  }

  @Override
  public double[] memory() {
    return paced.memory();
  }

  @Override
  public void recall(double[] memory) {
    paced.recall(memory);
    hold();
  }

  private void hold() {
    if (paradigm.ontology() == Ontology.HELD) {
      for (Channel channel : mix.channels()) {
        if (channel.reading() instanceof TwoSidedReading spectral) {
          spectral.holdPositions();
        }
      }
    }
  }

  /** What it is a reading of. */
  public Paradigm paradigm() {
    return paradigm;
  }

  /** The mix behind it: its channels, laws and their history. */
  public MixedReading mix() {
    return mix;
  }
}
