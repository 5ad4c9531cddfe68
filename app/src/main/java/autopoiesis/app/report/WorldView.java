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
 * @param drawing the world on a plane: frozen labels, moving people, the truth
 * @param arms what each arm reaches
 * @param audit the verdicts on this world's decisions
 * @param checks what was planted beside what was found
 */
public record WorldView(
    String title,
    String truth,
    TrajectoriesView drawing,
    List<Arm> arms,
    AuditView audit,
    List<Check> checks)
    implements View {

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

  /** Something planted and what was found of it, both as shown where they are not numbers. */
  public record Check(String name, double planted, Estimate found, String unit) {
    public Check {
      Require.notEmpty("name", name);
      Require.notNull("found", found);
      Require.notNull("unit", unit);
    }
  }

  public WorldView {
    Require.notEmpty("title", title);
    Require.notNull("truth", truth);
    Require.notNull("drawing", drawing);
    arms = List.copyOf(arms);
    Require.notNull("audit", audit);
    checks = List.copyOf(checks);
  }
}
