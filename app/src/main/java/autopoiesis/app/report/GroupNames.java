package autopoiesis.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of groups of persons as reports write them, and the order of those that are bands. */
final class GroupNames {
  private static final Pattern NUMBER =
      Pattern.compile("^(under |below |<)?\\s*(\\d+(?:\\.\\d+)?)");

  private GroupNames() {}

  /** "18+" for the category "age=18+". */
  static String shown(String category) {
    return category.replaceFirst("^[^=]+=(?=.)", "");
  }

  /** What people are grouped by: the emergent categories have one word of their own in results. */
  static String grouping(String partition) {
    return partition.equals("emergent") ? "emergent category" : partition;
  }

  /**
   * The indices of the names in the order to be shown: by their numbers where every name begins
   * with one ("under 18" before "18+"), otherwise as they are.
   */
  static List<Integer> order(List<String> names) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    List<Double> numbers = names.stream().map(n -> number(shown(n))).toList();
    if (numbers.stream().noneMatch(n -> n.isNaN())) {
      order.sort(Comparator.comparingDouble(numbers::get));
    }
    return order;
  }

  private static double number(String name) {
    Matcher matcher = NUMBER.matcher(name);
    if (!matcher.find()) {
      return Double.NaN;
    }
    double value = Double.parseDouble(matcher.group(2));
    return matcher.group(1) == null ? value : Math.nextDown(value);
  }
}
