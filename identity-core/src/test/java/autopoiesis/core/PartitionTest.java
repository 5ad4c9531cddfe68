package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {
  private static final List<String> AB = List.of("a", "b");

  @Test
  void hard_share_isOneOrNothing() {
    Partition hard = new HardPartition("g", AB, new int[] {0, 1, HardPartition.NONE});
    assertThat(hard.share(0, 0, 5)).isEqualTo(1);
    assertThat(hard.share(0, 1, 5)).isZero();
    assertThat(hard.share(2, 0, 5) + hard.share(2, 1, 5)).isZero();
  }

  @Test
  void hard_permuted_keepsSizesAndMovesMembers() {
    int[] members = new int[100];
    java.util.Arrays.fill(members, 30, 100, 1);
    HardPartition dealt =
        new HardPartition("g", AB, members).permuted(new RandomStreams(1).stream("deal"));
    assertThat(dealt.toArray()).containsExactlyInAnyOrder(members).isNotEqualTo(members);
  }

  @Test
  void soft_sharesOverOne_areRefused() {
    assertThatThrownBy(() -> new SoftPartition("s", AB, new double[][] {{.7, .4}}))
        .hasMessage("sum of shares of 0 (1.1) must be at most 1");
    Partition soft = new SoftPartition("s", AB, new double[][] {{.7, .2}});
    assertThat(soft.share(0, 1, 0)).isEqualTo(.2);
  }

  @Test
  void timed_share_isThatOfThePeriodInForce() {
    HardPartition before = new HardPartition("g", AB, new int[] {0});
    HardPartition after = new HardPartition("g", AB, new int[] {1});
    Partition timed = new TimedPartition("g", new double[] {10, 20}, List.of(before, after));
    assertThat(timed.share(0, 0, 9)).isZero();
    assertThat(timed.share(0, 0, 10)).isEqualTo(1);
    assertThat(timed.share(0, 0, 19.9)).isEqualTo(1);
    assertThat(timed.share(0, 0, 20)).isZero();
    assertThat(timed.share(0, 1, 1e9)).isEqualTo(1);
  }

  @Test
  void timed_periodsOutOfOrder_areRefused() {
    HardPartition period = new HardPartition("g", AB, new int[] {0});
    assertThatThrownBy(() -> new TimedPartition("g", new double[] {2, 1}, List.of(period, period)))
        .hasMessage("from (1.0) must be strictly ascending");
  }

  @Test
  void hard_categoryOutOfRange_isRefused() {
    assertThatThrownBy(() -> new HardPartition("g", AB, new int[] {2}))
        .hasMessage("category (2) must be -1 or an index below 2");
    assertThatThrownBy(() -> new HardPartition("g", List.of("a", "a"), new int[] {0}))
        .hasMessageContaining("named once each");
  }
}
