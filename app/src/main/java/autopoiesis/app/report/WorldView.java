package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * A planted world of the demo study: what is true in it, what every arm makes of it, and the two
 * audits of the same decisions.
 *
 * @param title "Identities move", "Labels are right"
 * @param truth what was planted, in a sentence or two
 * @param reading what each arm makes of people here
 * @param drawings the world on a plane: frozen labels, moving people, the truth; may be empty
 * @param audit the verdicts on this world's decisions, in its first replicate
 * @param repeated the two verdicts in every replicate, an arm each; may be empty
 * @param checks what was planted beside what was found
 */
public record WorldView(
    String title,
    String truth,
    Reading reading,
    List<TrajectoriesView> drawings,
    AuditView audit,
    List<Repeated> repeated,
    List<Check> checks)
    implements View {

  /**
   * What the arms make of a world.
   *
   * @param arms a line an arm; the planted truth may be one of them
   * @param verdict which way of reading is right here, in words: "reading relations is right:
   *     static identity is worse"
   * @param pairs the paired differences the verdict rests on; their measures as shown
   * @param misrecognition misrecognition by step: an arm a curve; may be empty
   */
  public record Reading(
      List<Arm> arms,
      String verdict,
      List<ComparisonView.Pair> pairs,
      List<ComparisonView.Curve> misrecognition) {
    public Reading {
      arms = List.copyOf(arms);
      Require.notNull("verdict", verdict);
      pairs = List.copyOf(pairs);
      misrecognition = List.copyOf(misrecognition);
    }
  }

  /**
   * An arm in this world.
   *
   * @param name as in the arm table
   * @param family what it stands for
   * @param accuracy how often, or how well, it reads what people do next; higher is better
   * @param misrecognition distance between who people are and what they are taken for, in [0, 1];
   *     lower is better
   */
  public record Arm(
      String name, ComparisonView.Family family, Estimate accuracy, Estimate misrecognition) {
    public Arm {
      Require.notEmpty("name", name);
      Require.notNull("family", family);
      Require.notNull("accuracy", accuracy);
      Require.notNull("misrecognition", misrecognition);
    }
  }

  /**
   * Two audits of one arm's decisions, replicate by replicate. The ratio is what the worst-served
   * group gets to 1 of the best-served; a verdict rests on its own replicate's ratio and interval.
   *
   * @param arm as in the arm table
   * @param threshold below which a ratio violates the rule
   * @param byLabel the mean ratio between labels as given, over replicates
   * @param labelVerdicts the verdict by label, one a replicate
   * @param byRelation the mean ratio between emergent categories, over replicates
   * @param relationVerdicts the verdict by emergent category, one a replicate
   * @param hidden by how much the ratio by label is the greater, over replicates
   */
  public record Repeated(
      String arm,
      double threshold,
      Estimate byLabel,
      List<AuditView.Verdict> labelVerdicts,
      Estimate byRelation,
      List<AuditView.Verdict> relationVerdicts,
      Estimate hidden) {
    public Repeated {
      Require.notEmpty("arm", arm);
      Require.notNull("byLabel", byLabel);
      Require.notNull("byRelation", byRelation);
      Require.notNull("hidden", hidden);
      labelVerdicts = List.copyOf(labelVerdicts);
      relationVerdicts = List.copyOf(relationVerdicts);
      Require.sameLength(
          "relationVerdicts", relationVerdicts.size(), "labelVerdicts", labelVerdicts.size());
    }

    /** In how many replicates the two verdicts part. */
    public int parted() {
      int parted = 0;
      for (int r = 0; r < labelVerdicts.size(); r++) {
        parted += labelVerdicts.get(r) == relationVerdicts.get(r) ? 0 : 1;
      }
      return parted;
    }

    /** "5 of 5". */
    String partedOf() {
      return parted() + "\u00A0of\u00A0" + labelVerdicts.size();
    }
  }

  /**
   * Something planted and what was found of it.
   *
   * @param name what it is
   * @param planted the truth
   * @param found the finding
   * @param unit of both; empty for pure numbers
   * @param counts what n of the finding counts: "planted worlds"
   */
  public record Check(String name, double planted, Estimate found, String unit, String counts) {
    public Check {
      Require.notEmpty("name", name);
      Require.notNull("found", found);
      Require.notNull("unit", unit);
      Require.notEmpty("counts", counts);
    }
  }

  public WorldView {
    Require.notEmpty("title", title);
    Require.notNull("truth", truth);
    Require.notNull("reading", reading);
    drawings = List.copyOf(drawings);
    Require.notNull("audit", audit);
    repeated = List.copyOf(repeated);
    checks = List.copyOf(checks);
  }
}
