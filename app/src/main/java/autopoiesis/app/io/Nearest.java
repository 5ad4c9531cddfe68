package autopoiesis.app.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant by a name that is not there. */
public final class Nearest {
  private static final int SHOWN = 40;
  private static final int FEW = 5;

  private Nearest() {}

  /** {@code unknown column "tiem" (did you mean "time"?)}. */
  public static String unknown(String what, String name, Collection<String> known) {
    String unknown = "unknown " + what + " " + SafeText.quoted(name);
    String best = "";
    int least = Math.max(2, name.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    if (best.isEmpty()) {
      best = known.stream().filter(candidate -> shortens(name, candidate)).findFirst().orElse("");
    }
    return best.isEmpty() ? unknown : unknown + " (did you mean " + SafeText.quoted(best) + "?)";
  }

  /** Whether a name has the letters of a candidate, some left out: ml-100 of movielens-100k. */
  private static boolean shortens(String name, String candidate) {
    if (name.length() < 3 || candidate.isEmpty() || name.charAt(0) != candidate.charAt(0)) {
      return false;
    }
    int met = 0;
    for (int i = 0; i < candidate.length() && met < name.length(); i++) {
      met += candidate.charAt(i) == name.charAt(met) ? 1 : 0;
    }
    return met == name.length();
  }

  /** {@code one of a, b, c, ... (58 in all)}: of many names the few that are nearest to one. */
  public static String nearestOf(String name, Collection<String> known) {
    if (known.size() <= 2 * FEW) {
      return oneOf(known);
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    List<String> nearest =
        known.stream()
            .sorted(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))))
            .limit(FEW)
            .map(SafeText::visible)
            .toList();
    return "one of " + String.join(", ", nearest) + ", ... (" + known.size() + " in all)";
  }

  /** {@code one of a, b, c}, visible and not endless. */
  public static String oneOf(Collection<String> known) {
    List<String> shown = known.stream().limit(SHOWN).map(SafeText::visible).toList();
    String more = known.size() > SHOWN ? ", ... (" + known.size() + " in all)" : "";
    return shown.stream().collect(Collectors.joining(", ", "one of ", more));
  }

  /** How many letters must be put in, left out, changed or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
