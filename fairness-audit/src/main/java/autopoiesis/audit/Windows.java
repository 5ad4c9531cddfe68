package autopoiesis.audit;

import autopoiesis.core.Partition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Outcomes cut into windows of equal numbers of events, in order of time. */
final class Windows {
  private final List<Outcomes> windows;

  private Windows(List<Outcomes> windows) {
    this.windows = windows;
  }

  /** The windows; none when all events are at one time or there are fewer events than windows. */
  static Windows of(Outcomes outcomes, int count) {
    int[] order =
        IntStream.range(0, outcomes.size())
            .boxed()
            .sorted(Comparator.comparingDouble(outcomes::time))
            .mapToInt(i -> i)
            .toArray();
    int n = order.length;
    List<Outcomes> windows = new ArrayList<>();
    if (n >= count && outcomes.time(order[0]) < outcomes.time(order[n - 1])) {
      int[] windowOf = new int[n];
      for (int i = 0; i < n; i++) {
        windowOf[order[i]] = (int) ((long) i * count / n);
      }
      for (int w = 0; w < count; w++) {
        int window = w;
        windows.add(outcomes.only(i -> windowOf[i] == window));
      }
    }
    return new Windows(windows);
  }

  boolean isEmpty() {
    return windows.isEmpty();
  }

  /** Whether the last window stands out; absent when it or all before it have no disparity. */
  Optional<Surprise> surprise(
      Partition partition, String reference, Criterion criterion, Settings settings) {
    double[] scores =
        windows.stream()
            .mapToDouble(w -> score(w, partition, reference, criterion, settings))
            .toArray();
    double[] past =
        IntStream.range(0, Math.max(0, scores.length - 1))
            .mapToDouble(i -> scores[i])
            .filter(score -> !Double.isNaN(score))
            .toArray();
    if (past.length == 0 || Double.isNaN(scores[scores.length - 1])) {
      return Optional.empty();
    }
    return Optional.of(Surprise.of(past, scores[scores.length - 1], 1 - settings.confidence()));
  }

  private static double score(
      Outcomes window,
      Partition partition,
      String reference,
      Criterion criterion,
      Settings settings) {
    CellTable table = CellTable.observed(Tabulation.of(window, partition));
    boolean[] shown = table.shown(settings.minimumCell());
    int against =
        reference.isEmpty() ? table.largest(shown) : table.categories().indexOf(reference);
    if (against >= 0 && !shown[against]) {
      return Double.NaN;
    }
    double disparity =
        Contrast.disparity(
            Contrast.of(criterion.comparison(), shown, against), criterion.scale(), table.means());
    return criterion.scale() == Criterion.Scale.RATIO ? 1 - disparity : disparity;
  }
}
