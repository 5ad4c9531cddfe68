package autopoiesis.relational.reading;

import java.util.Arrays;

/** For each thing, who met it at which place of its history, in order of time. */
final class Postings {
  private final int[][] persons;
  private final int[][] places;
  private final int[] sizes;

  Postings(int things) {
    persons = new int[things][];
    places = new int[things][];
    Arrays.fill(persons, new int[0]);
    Arrays.fill(places, new int[0]);
    sizes = new int[things];
  }

  /** About how many bytes so many acts need. */
  static long bytes(long things, long acts) {
    return 44 * things + 12 * acts;
  }

  void add(int thing, int person, int place) {
    int size = sizes[thing];
    if (size == persons[thing].length) {
      int capacity = Math.max(4, size + (size >> 1));
      persons[thing] = Arrays.copyOf(persons[thing], capacity);
      places[thing] = Arrays.copyOf(places[thing], capacity);
    }
    persons[thing][size] = person;
    places[thing][size] = place;
    sizes[thing]++;
  }

  int size(int thing) {
    return sizes[thing];
  }

  int person(int thing, int i) {
    return persons[thing][i];
  }

  int place(int thing, int i) {
    return places[thing][i];
  }
}
