package autopoiesis.core;

/**
 * A participant by kind and name. Two kinds may use the same name without being the same
 * participant.
 *
 * @param kind what sort of participant this is
 * @param name the name in the log it came from; not empty
 */
public record Participant(ParticipantKind kind, String name) implements Comparable<Participant> {
  public Participant {
    Require.notNull("kind", kind);
    Require.notEmpty("name", name);
  }

  @Override
  public int compareTo(Participant other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }
}
