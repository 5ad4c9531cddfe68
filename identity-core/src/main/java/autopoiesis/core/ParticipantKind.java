package autopoiesis.core;

/** The four kinds of participants in the web of relations. */
public enum ParticipantKind {
  /** Somebody who acts. */
  PERSON,
  /** What is acted on: an item, a topic, a post, an opportunity. */
  THING,
  /** A label that somebody uses. Being labelled is one relation among others. */
  CATEGORY,
  /** A deployed model's own identity. */
  PERSONA
}
