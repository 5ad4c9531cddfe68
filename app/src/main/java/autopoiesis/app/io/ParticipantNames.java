package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStreams;
import java.util.Arrays;
import java.util.Map;

/**
 * What participants are called where results leave the machine: things by their titles, labels by
 * their names, persons by numbers that say nothing of them unless their names are asked for.
 */
public final class ParticipantNames {
  private final Participants participants;
  private final Map<Integer, String> titles;
  private final int[] numbers;

  private ParticipantNames(Participants participants, Map<Integer, String> titles, int[] numbers) {
    this.participants = participants;
    this.titles = titles;
    this.numbers = numbers;
  }

  /** Persons by their names. */
  public static ParticipantNames asGiven(Dataset dataset) {
    Participants participants = dataset.log().participants();
    return new ParticipantNames(participants, dataset.titles(), new int[0]);
  }

  /** Persons by numbers from 1, dealt so that not even the order of the log can be told. */
  public static ParticipantNames pseudonymous(Dataset dataset, RandomStreams streams) {
    Participants participants = dataset.log().participants();
    int[] numbers = new int[participants.count(ParticipantKind.PERSON)];
    Arrays.setAll(numbers, i -> i + 1);
    streams.stream("pseudonyms").shuffle(numbers);
    return new ParticipantNames(participants, dataset.titles(), numbers);
  }

  /** What a participant is called. */
  public String of(int id) {
    boolean hidden = participants.kind(id) == ParticipantKind.PERSON && numbers.length > 0;
    return hidden
        ? "person " + numbers[participants.ordinal(id)]
        : titles.getOrDefault(id, participants.participant(id).name());
  }
}
