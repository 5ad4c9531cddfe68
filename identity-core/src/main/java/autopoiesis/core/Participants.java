package autopoiesis.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The one place where participants are numbered. An <em>id</em> counts all participants in order of
 * appearance (0 to {@link #size()} - 1); an <em>ordinal</em> counts those of one kind (0 to {@link
 * #count} - 1). Both never change once given. Immutable; made by a {@link Builder}.
 */
public final class Participants {
  private final List<Participant> byId;
  private final Map<Participant, Integer> ids;
  private final int[] ordinals;
  private final int[][] idsByKind;

  private Participants(List<Participant> byId, Map<Participant, Integer> ids) {
    this.byId = Collections.unmodifiableList(new ArrayList<>(byId));
    this.ids = new HashMap<>(ids);
    this.ordinals = new int[byId.size()];
    int[] counts = new int[ParticipantKind.values().length];
    for (int id = 0; id < ordinals.length; id++) {
      ordinals[id] = counts[byId.get(id).kind().ordinal()]++;
    }
    this.idsByKind = new int[counts.length][];
    for (int k = 0; k < counts.length; k++) {
      idsByKind[k] = new int[counts[k]];
    }
    for (int id = 0; id < ordinals.length; id++) {
      idsByKind[byId.get(id).kind().ordinal()][ordinals[id]] = id;
    }
  }

  /** How many participants there are, of all kinds. */
  public int size() {
    return byId.size();
  }

  /** How many participants of this kind there are. */
  public int count(ParticipantKind kind) {
    return idsByKind[kind.ordinal()].length;
  }

  /** The participant with this id. */
  public Participant participant(int id) {
    return byId.get(id);
  }

  /** The kind of the participant with this id. */
  public ParticipantKind kind(int id) {
    return byId.get(id).kind();
  }

  /** The position of this participant among those of its kind. */
  public int ordinal(int id) {
    return ordinals[id];
  }

  /** The id of the participant of this kind with this ordinal. */
  public int id(ParticipantKind kind, int ordinal) {
    return idsByKind[kind.ordinal()][ordinal];
  }

  /** The id of this participant, or empty when it has never appeared. */
  public OptionalInt id(Participant participant) {
    Integer id = ids.get(participant);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** A builder that already knows these participants, with the same ids. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    for (Participant participant : byId) {
      builder.add(participant);
    }
    return builder;
  }

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Numbers participants in order of appearance. Not safe for use by several threads. */
  public static final class Builder {
    private final List<Participant> byId = new ArrayList<>();
    private final Map<Participant, Integer> ids = new HashMap<>();

    private Builder() {}

    /** The id of this participant, given now if it is new. */
    public int add(Participant participant) {
      Integer known = ids.putIfAbsent(Require.notNull("participant", participant), byId.size());
      if (known != null) {
        return known;
      }
      byId.add(participant);
      return byId.size() - 1;
    }

    /** The id of this participant, given now if it is new. */
    public int add(ParticipantKind kind, String name) {
      return add(new Participant(kind, name));
    }

    /** The kind of a participant added before. */
    public ParticipantKind kind(int id) {
      return byId.get(id).kind();
    }

    /** How many were added so far. */
    public int size() {
      return byId.size();
    }

    /** The participants so far. */
    public Participants build() {
      return new Participants(byId, ids);
    }
  }
}
