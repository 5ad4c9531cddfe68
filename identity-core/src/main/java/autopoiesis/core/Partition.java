package autopoiesis.core;

import java.util.List;

/**
 * A grouping of persons, numbered from 0, into named categories. A static column, a soft membership
 * and a membership that changes with time are the same thing to whoever only asks for shares.
 */
public sealed interface Partition permits HardPartition, SoftPartition, TimedPartition {
  /** What the grouping is called. */
  String name();

  /** The names of the categories; a category's index is its position here. */
  List<String> categories();

  /** How many persons are grouped; a person is numbered 0 to persons() - 1. */
  int persons();

  /**
   * How much of this person belongs to this category at this time: in [0, 1], the sum over
   * categories at most 1. Less than 1 in all means that the rest is not assigned.
   */
  double share(int person, int category, double time);
}
