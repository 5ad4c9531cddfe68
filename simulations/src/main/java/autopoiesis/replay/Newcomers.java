package autopoiesis.replay;

import autopoiesis.relational.reading.KnownPersons;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Setting;

/**
 * Any reading with popularity in its place for persons who had not chosen anything when it last
 * learned.
 *
 * @param factory the reading
 * @param update when it learns; popularity is always live
 */
record Newcomers(ReadingFactory factory, Update update) implements ReadingFactory {
  @Override
  public Reading create(Setting setting) {
    return new KnownPersons(
        setting,
        update.over(factory.create(setting)),
        update == Update.FROZEN ? KnownPersons.Since.FIRST_REFIT : KnownPersons.Since.EVERY_REFIT);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return factory.bytes(setting, acts) + KnownPersons.bytes(setting);
  }
}
