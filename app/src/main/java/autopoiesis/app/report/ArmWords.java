package autopoiesis.app.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the arms that come with the framework are, in half a sentence each. */
public final class ArmWords {
  private static final Map<String, String> WHOLE = whole();
  private static final Map<String, String> READINGS = readings();

  private ArmWords() {}

  /** What the arm of this name is; empty for an arm of the user's own. */
  public static String of(String arm) {
    String whole = WHOLE.getOrDefault(arm, "");
    if (!whole.isEmpty()) {
      return whole;
    }
    for (Map.Entry<String, String> reading : READINGS.entrySet()) {
      if (arm.equals(reading.getKey()) || arm.equals(reading.getKey() + "-live")) {
        return reading.getValue() + "; learns from every act at once";
      }
      if (arm.equals(reading.getKey() + "-refit")) {
        return reading.getValue() + "; learns at the edges of windows";
      }
      if (arm.equals(reading.getKey() + "-frozen")) {
        return reading.getValue() + "; learned on the warm start, then held";
      }
    }
    return "";
  }

  private static Map<String, String> whole() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("static-categorical", "a person is the mean of its given labels");
    words.put("static-latent", "a profile learned on the warm start, then held");
    words.put("adaptive-latent", "a profile learned again at every window; no relations");
    words.put("relational-frozen", "relations make people, read once on the warm start, then held");
    words.put("relational-live", "relations make people, read anew at every act; laws set by hand");
    words.put(
        "autopoietic",
        "relations make people, read anew at every act; laws learned from what people do");
    words.put(
        "spectral-faces",
        "things by where they stand and how often they were chosen; no channel beside");
    words.put("autopoietic-laws-frozen", "autopoietic, its laws learned on the warm start only");
    words.put(
        "autopoietic-half-lives-held",
        "autopoietic, its mix learned but not the half-lives and ridges of its faces");
    words.put("autopoietic-frozen", "autopoietic, wholly held after the warm start");
    words.put("blend-live", "the equal-weight sum of all baselines of the field");
    return words;
  }

  private static Map<String, String> readings() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("popularity", "things by how often they were chosen");
    words.put("recent-popularity", "things by how often they were chosen of late");
    words.put("label-popularity", "things by how often people of the same labels chose them");
    words.put("biography", "things by what others chose at about the same number of acts");
    words.put("item-knn", "things like those of the person's history, by shrunk cosine");
    words.put("ease", "things by ridge regression on the person's history (EASE)");
    words.put("ease-decayed", "EASE, older acts counting less");
    words.put("successor", "what often comes shortly after, or before, the person's last acts");
    words.put("session-knn", "what people with a like sequence of acts did near by (as STAN)");
    words.put("user-knn", "what people with a like history chose");
    words.put("implicit-als", "factors of people and things for implicit feedback (ALS)");
    words.put("autoregressive", "the next act regressed on the fading trace of those before");
    return words;
  }
}
