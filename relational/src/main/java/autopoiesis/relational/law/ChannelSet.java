package autopoiesis.relational.law;

import autopoiesis.relational.reading.Biography;
import autopoiesis.relational.reading.Ease;
import autopoiesis.relational.reading.ItemKnn;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.RecentPopularity;
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
  /** The same with full-rank co-interaction and peers. */
  FULL;

  private static final int FEW = 200;

  private static final List<ReadingFactory> FULL_RELATIONS =
      List.of(Ease.standard(), ItemKnn.standard(), UserKnn.standard());

  private static final List<String> FULL_NAMES =
      List.of("co-interaction", "co-interaction, pairwise", "peers");

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
    channels.add(Channel.common("popularity", new Popularity(setting)));
    channels.add(Channel.common("crowd", new RecentPopularity(2000).create(setting)));
    channels.add(Channel.common("crowd, shown now", new CrowdReading(setting, 200)));
    channels.add(Channel.common("biography", Biography.standard().create(setting)));
    channels.add(Channel.personal("returning", new ReturningReading(setting, 20)));
    channels.add(Channel.personal("sequence", Successor.standard().create(setting)));
    if (!setting.labels().isEmpty()) {
      channels.add(Channel.common("labels", new LabelAnchor(setting, 50)));
    }
    if (!setting.ties().isEmpty()) {
      channels.add(Channel.personal("ties", new TiedReading(setting, 50)));
    }
    if (this == FULL) {
      for (int i = 0; i < FULL_RELATIONS.size(); i++) {
        Reading reading = FULL_RELATIONS.get(i).create(setting);
        channels.add(Channel.personal(FULL_NAMES.get(i), reading));
      }
    }
    return channels;
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
