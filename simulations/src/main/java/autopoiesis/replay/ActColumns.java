package autopoiesis.replay;

import java.util.Arrays;

/** The columns of acts; whoever makes them fills them once and then leaves them alone. */
final class ActColumns {
  final int[] person;
  final int[] thing;
  final double[] time;
  final double[] value;
  final boolean[] chosen;

  ActColumns(int size) {
    this(new int[size], new int[size], new double[size], new double[size], new boolean[size]);
  }

  private ActColumns(int[] person, int[] thing, double[] time, double[] value, boolean[] chosen) {
    this.person = person;
    this.thing = thing;
    this.time = time;
    this.value = value;
    this.chosen = chosen;
  }

  int size() {
    return person.length;
  }

  void set(int row, int person, int thing, double time, double value, boolean chosen) {
    this.person[row] = person;
    this.thing[row] = thing;
    this.time[row] = time;
    this.value[row] = value;
    this.chosen[row] = chosen;
  }

  ActColumns copy() {
    return first(size());
  }

  ActColumns first(int rows) {
    return new ActColumns(
        Arrays.copyOf(person, rows),
        Arrays.copyOf(thing, rows),
        Arrays.copyOf(time, rows),
        Arrays.copyOf(value, rows),
        Arrays.copyOf(chosen, rows));
  }
}
