package autopoiesis.relational.law;

import autopoiesis.relational.reading.Biography;
import autopoiesis.relational.reading.Ease;
import autopoiesis.relational.reading.ItemKnn;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.RecentPopularity;
import autopoiesis.relational.reading.SessionKnn;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Successor;
import autopoiesis.relational.reading.UserKnn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The relations through which persons are read, as channels of a mix. */
public enum ChannelSet {
  /** Crowd, biography, sequence, returning, labels and ties: cheap with few things. */
  LIGHT,
  /** The same with full-rank co-interaction and peers: for up to some thousands of things. */
  FULL,
  /** Nothing that holds a number for every pair of things: for many things. */
  SPARSE;

  private static final int FEW = 500;
  private static final int MANY = 4000;

  /** Those that suit a setting, by its number of things. */
  public static ChannelSet suiting(Setting setting) {
    return setting.things() < FEW ? LIGHT : setting.things() <= MANY ? FULL : SPARSE;
  }

  /**
   * One channel for each relation, seen nothing yet. Labels and ties are channels where the setting
   * has them.
   */
  public List<Channel> channels(Setting setting) {
    List<Channel> channels = new ArrayList<>();
    channels.add(popularity(setting));
    channels.add(Channel.momentary("crowd", new RecentPopularity(2000).create(setting)));
    channels.add(Channel.momentary("crowd, shown now", new CrowdReading(setting, 200)));
    channels.add(Channel.common("biography", Biography.standard().create(setting)));
    channels.add(Channel.personal("returning", new ReturningReading(setting, 20)));
    if (!setting.labels().isEmpty()) {
      channels.add(Channel.common("labels", new LabelAnchor(setting, 50)));
    }
    if (!setting.ties().isEmpty()) {
      channels.add(Channel.personal("ties", new TiedReading(setting, 50)));
    }
    personal()
        .forEach((name, factory) -> channels.add(Channel.personal(name, factory.create(setting))));
    return channels;
  }

  private Map<String, ReadingFactory> personal() {
    Map<String, ReadingFactory> table = new LinkedHashMap<>();
    if (this == SPARSE) {
      table.put("sequence neighbours", SessionKnn.standard());
    } else {
      table.put("sequence", Successor.standard());
    }
    if (this == FULL) {
      table.put("co-interaction", Ease.standard());
      table.put("co-interaction, pairwise", ItemKnn.standard());
    }
    if (this != LIGHT) {
      table.put("peers", UserKnn.standard());
    }
    return table;
  }

  /** Nobody in particular. */
  static Channel popularity(Setting setting) {
    return Channel.common("popularity", new Popularity(setting));
  }

  /** How a mix of these learns its laws. */
  public MixSettings mixSettings() {
    MixSettings standard = MixSettings.standard();
    return this == LIGHT ? standard.withActs(2000, 500) : standard;
  }

  /** About how many bytes these channels need at most. */
  public long bytes(Setting setting, long acts) {
    ReadingFactory number = Popularity::new;
    // Popularity and the two of the crowd.
    long bytes = 3 * number.bytes(setting, acts) + Biography.standard().bytes(setting, acts);
    long histories = setting.ties().isEmpty() ? 1 : 2;
    bytes += histories * ActHistory.bytes(setting.persons(), acts);
    if (!setting.labels().isEmpty()) {
      bytes += LabelAnchor.bytes(setting);
    }
    for (ReadingFactory factory : personal().values()) {
      bytes += factory.bytes(setting, acts);
    }
    return bytes;
  }
}
