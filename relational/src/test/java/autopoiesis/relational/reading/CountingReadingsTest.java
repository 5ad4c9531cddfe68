package autopoiesis.relational.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Readings that count, on cases solved by hand. */
class CountingReadingsTest {
  private static Setting setting(int persons, int things) {
    return Setting.of(persons, things, new RandomStreams(1));
  }

  private static double[] read(Reading reading, int person, int things) {
    double[] scores = new double[things];
    reading.read(person, 1000, scores);
    return scores;
  }

  private static void choose(Reading reading, int person, int... things) {
    for (int thing : things) {
      reading.observe(new Act(person, thing, 0, 1, true));
    }
  }

  private static void meet(Reading reading, int person, int thing) {
    reading.observe(new Act(person, thing, 0, -1, false));
  }

  @Test
  void popularity_choices_areCounted() {
    Reading reading = new Popularity(setting(2, 3));
    choose(reading, 0, 1, 2);
    choose(reading, 1, 1);
    meet(reading, 1, 0);
    assertThat(read(reading, 0, 3)).containsExactly(0, 2, 1);
  }

  @Test
  void recentPopularity_olderChoices_areForgotten() {
    Reading reading = new RecentPopularity(2).create(setting(1, 3));
    choose(reading, 0, 0, 1, 1, 2);
    assertThat(read(reading, 0, 3)).containsExactly(0, 1, 1);
  }

  @Test
  void labelPopularity_twoGroups_shrinkToEverybody() {
    HardPartition label = new HardPartition("l", List.of("a", "b"), new int[] {0, 1, -1});
    Setting setting = new Setting(3, 2, List.of(label), Ties.none(3), 1800, new RandomStreams(1));
    Reading reading = new LabelPopularity(1).create(setting);
    choose(reading, 0, 0);
    choose(reading, 1, 1, 1, 1);
    // Everybody: 1/4 and 3/4. Group a: (1 + 1/4) / 2 and (3/4) / 2.
    assertThat(read(reading, 0, 2)).containsExactly(0.625, 0.375);
    assertThat(read(reading, 2, 2)).containsExactly(0.25, 0.75);
  }

  @Test
  void labelPopularity_tooManyCombinations_usesTheFirstLabels() {
    List<String> fifty = IntStream.range(0, 50).mapToObj(i -> "c" + i).toList();
    HardPartition coarse = new HardPartition("coarse", List.of("a"), new int[] {0, 0, -1});
    HardPartition fine = new HardPartition("fine", fifty, new int[] {3, 4, 5});
    List<HardPartition> labels = List.of(coarse, fine);
    Setting setting = new Setting(3, 2, labels, Ties.none(3), 1800, new RandomStreams(1));
    Reading reading = new LabelPopularity(1).create(setting);
    choose(reading, 0, 0, 0);
    // 2 x 51 combinations are too many: person 1 is read as person 0, who has the same first label.
    assertThat(read(reading, 1, 2)).containsExactly(1, 0);
    assertThat(new LabelPopularity(1).bytes(setting, 1)).isEqualTo(8L * 2 * 2);
  }

  @Test
  void biography_firstAct_isReadFromFirstActs() {
    Reading reading = new Biography(4, 10, 1).create(setting(3, 2));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 0, 1);
    // Stage 0: thing 0 twice; everybody: half and half. (2 + 1/2) / 3, (0 + 1/2) / 3.
    assertThat(read(reading, 2, 2)[0]).isCloseTo(2.5 / 3, within(1e-12));
    assertThat(read(reading, 2, 2)[1]).isCloseTo(0.5 / 3, within(1e-12));
  }

  @Test
  void biography_stage_growsWithTheLogarithm() {
    Biography biography = new Biography(2, 100, 1);
    assertThat(biography.stage(3)).isEqualTo(3);
    assertThat(biography.stage(4)).isEqualTo(4);
    assertThat(biography.stage(8)).isEqualTo(6);
    assertThat(biography.stage(16)).isEqualTo(8);
  }

  @Test
  void itemKnn_twoPersons_isTheShrunkCosine() {
    Reading reading = new ItemKnn(1, 1, History.CHOSEN).create(setting(3, 3));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 0, 1, 2);
    choose(reading, 2, 0);
    // n = 3, 2, 1; together with thing 0: 2 and 1.
    assertThat(read(reading, 2, 3)[1]).isCloseTo(2 / (Math.sqrt(6) + 1), within(1e-8));
    assertThat(read(reading, 2, 3)[2]).isCloseTo(1 / (Math.sqrt(3) + 1), within(1e-8));
  }

  @Test
  void successor_oneStep_isTheScaledCount() {
    Reading reading = new Successor(1, 1, 0.5, 0, 0).create(setting(3, 3));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 2, 0);
    choose(reading, 2, 0);
    // After 0 came 1 once; before 0 came 2 once, which counts half.
    assertThat(read(reading, 2, 3)).containsExactly(0, 1, 0.5);
  }

  @Test
  void userKnn_nearest_giveTheirChoices() {
    Reading reading = new UserKnn(1, 1, History.CHOSEN, 0).create(setting(3, 4));
    choose(reading, 0, 0, 1, 2);
    choose(reading, 1, 0, 3);
    choose(reading, 2, 0, 1);
    // Person 0 shares two things, over the root of 3 + 10; person 1 is not among the nearest one.
    double similarity = 2 / Math.sqrt(13);
    assertThat(read(reading, 2, 4)).containsExactly(similarity, similarity, similarity, 0);
  }

  @Test
  void sessionKnn_neighbour_givesWhatLiesAroundTheMeetingPoint() {
    SessionKnn knn = new SessionKnn(5, 1, 10, 2, 0.5, new SessionKnn.Weighing(0, 0, 0.25));
    Reading reading = knn.create(setting(2, 6));
    choose(reading, 0, 0, 1, 2, 3, 4, 5);
    choose(reading, 1, 2);
    // Around thing 2: 3 one step after, 4 two; 1 one before, 0 two.
    assertThat(read(reading, 1, 6)).containsExactly(0.125, 0.25, 0, 1, 0.5, 0);
  }

  @Test
  void neighbours_tiedAtTheBorder_areLeftOut() {
    Neighbours near = new Neighbours(4);
    near.add(0, 3);
    near.add(1, 1);
    near.add(2, 1);
    near.keep(2);
    assertThat(near.size()).isEqualTo(1);
    assertThat(near.similarity(1)).isZero();
    near.clear();
    assertThat(near.similarity(0)).isZero();
  }
}
