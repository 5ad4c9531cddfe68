package autopoiesis.relational.law;

import autopoiesis.relational.reading.AutoregressiveRidge;
import autopoiesis.relational.reading.Biography;
import autopoiesis.relational.reading.Ease;
import autopoiesis.relational.reading.ItemKnn;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.RecentPopularity;
import autopoiesis.relational.reading.SessionKnn;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Successor;
import autopoiesis.relational.reading.UserKnn;
import java.util.ArrayList;
import java.util.List;

/** The relations through which persons are read, as channels of a mix. */
public enum ChannelSet {
  /**
   * Crowd, biography, sequence, returning, labels, ties and spectral faces: cheap with few things.
   */
  LIGHT,
  /** The same with full-rank co-interaction, peers and sequence neighbours. */
  FULL;

  private static final int FEW = 200;

  private static final List<ReadingFactory> FULL_RELATIONS =
      List.of(
          Ease.standard(),
          Ease.decayed(),
          ItemKnn.standard(),
          AutoregressiveRidge.standard(),
          SessionKnn.standard(),
          UserKnn.standard());

  /** Those that suit a setting: light ones for small worlds, full ones otherwise. */
  public static ChannelSet suiting(Setting setting) {
    return setting.things() < FEW ? LIGHT : FULL;
  }

  /**
   * One channel for each relation, seen nothing yet. Labels and ties are channels where the setting
   * has them.
   */
  public List<Channel> channels(Setting setting) {
    List<Channel> channels = new ArrayList<>();
    add(channels, "popularity", new Popularity(setting));
    add(channels, "crowd, last 500", new RecentPopularity(500).create(setting));
    add(channels, "crowd, last 2000", new RecentPopularity(2000).create(setting));
    add(channels, "crowd, shown now", new CrowdReading(setting, 200));
    add(channels, "biography", Biography.standard().create(setting));
    add(channels, "returning", new ReturningReading(setting, 20));
    add(channels, "sequence", Successor.standard().create(setting));
    if (!setting.labels().isEmpty()) {
      add(channels, "labels", new LabelAnchor(setting, 50));
    }
    if (!setting.ties().isEmpty()) {
      add(channels, "ties", new TiedReading(setting, 50));
    }
    if (this == FULL) {
      addFull(channels, setting);
    }
    return channels;
  }

  private static void addFull(List<Channel> channels, Setting setting) {
    List<String> names =
        List.of(
            "co-interaction",
            "co-interaction, fading",
            "co-interaction, pairwise",
            "sequence, regressed",
            "sequence neighbours",
            "peers");
    for (int i = 0; i < FULL_RELATIONS.size(); i++) {
      add(channels, names.get(i), FULL_RELATIONS.get(i).create(setting));
    }
  }

  private static void add(List<Channel> channels, String name, Reading reading) {
    channels.add(new Channel(name, reading));
  }

  static Reading popularity(Setting setting) {
    return new Popularity(setting);
  }

  /** How a mix of these learns its laws. */
  public MixSettings mixSettings() {
    MixSettings standard = MixSettings.standard();
    return this == FULL ? standard : standard.withActs(2000, 500);
  }

  /** About how many bytes all of them need at most. */
  public long bytes(Setting setting) {
    long bytes = 2000L * setting.things();
    bytes += Successor.standard().bytes(setting);
    if (this == FULL) {
      for (ReadingFactory factory : FULL_RELATIONS) {
        bytes += factory.bytes(setting);
      }
    }
    return bytes + mixSettings().acts() * 161L * 4 * 20;
  }
}
