package autopoiesis.app.report;

import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composes the report of a comparison from the views that were computed. A view that is missing is
 * named in its place, with what would compute it.
 */
public final class CompareReport {
  private final RunView run;
  private final List<View> views;

  private CompareReport(RunView run, List<View> views) {
    this.run = run;
    this.views = views;
  }

  /**
   * The report of a run.
   *
   * @param run what was run
   * @param views what was computed, at most one of each kind but {@link WorldView}, in any order
   */
  public static Report of(RunView run, List<View> views) {
    List<Class<?>> kinds = new ArrayList<>();
    for (View view : views) {
      boolean once = view instanceof WorldView || !kinds.contains(view.getClass());
      Require.that("view", view.getClass().getSimpleName(), once, "given once");
      kinds.add(view.getClass());
    }
    return new CompareReport(run, List.copyOf(views)).report();
  }

  private Report report() {
    List<Block> lead = new ArrayList<>();
    List<Report.Section> sections = new ArrayList<>();
    Optional<ComparisonView> comparison = find(ComparisonView.class);
    comparison.ifPresent(view -> lead.addAll(ComparisonSections.lead(view)));
    if (comparison.isEmpty()) {
      lead.add(new Block.Note("No comparison is in this run: no arm was replayed."));
    }
    lead.add(new Block.Facts(run.facts()));
    comparison.ifPresent(view -> sections.addAll(ComparisonSections.of(view)));
    ablation(sections);
    identity(sections);
    labels(sections);
    sections.add(Methods.section());
    sections.addAll(RunSections.of(run));
    return new Report(SafeText.name(run.title()), run.subject(), lead, sections);
  }

  private void ablation(List<Report.Section> sections) {
    sections.add(
        part(
            FactorialView.class,
            "factorial",
            "What each switch is worth",
            "The factorial of switches was not run. `--nulls` runs it.",
            AblationSections::factorial));
    sections.add(
        part(
            NullsView.class,
            "nulls",
            "Nulls and controls",
            "Nulls and controls were not run, so nothing here says what the difference rests on."
                + " `--nulls` runs them.",
            AblationSections::nulls));
    sections.add(
        part(
            CircleView.class,
            "circle",
            "What the circle adds",
            "Reading through the equilibrium was not compared with reading through the anchors"
                + " alone, so this report makes no claim that the circle improves prediction.",
            AblationSections::circle));
  }

  private void identity(List<Report.Section> sections) {
    sections.add(
        part(
            ConstitutionView.class,
            "constitution",
            "Which relations make whom",
            "The constitution of identity was not recorded.",
            IdentitySections::constitution));
    sections.add(
        part(
            LawsView.class,
            "laws",
            "The learned laws over time",
            "Learned laws were not recorded in this run.",
            IdentitySections::laws));
    sections.add(
        part(
            TrajectoriesView.class,
            "trajectories",
            "Where identities went",
            "Trajectories were not recorded.",
            IdentitySections::trajectories));
    sections.add(
        part(
            LifecycleView.class,
            "lifecycle",
            "The life of emergent categories",
            "Emergent categories were not followed.",
            IdentitySections::lifecycle));
    sections.add(
        part(
            GraphView.class,
            "graph",
            "The identity graph",
            "No part of the identity graph was kept.",
            IdentitySections::graph));
  }

  private void labels(List<Report.Section> sections) {
    sections.add(
        part(
            DependenceView.class,
            "dependence",
            "What labels still add",
            "Categorical dependence was not measured: the log has no labels, or `--nulls` was not"
                + " given.",
            AuditSections::dependence));
    sections.add(
        part(
            AuditView.class,
            "audit",
            "Who is served how well",
            "No audit was run.",
            AuditSections::audit));
  }

  private <V extends View> Report.Section part(
      Class<V> kind,
      String anchor,
      String title,
      String missing,
      java.util.function.Function<V, List<Block>> compose) {
    List<Block> blocks =
        find(kind).map(compose).orElseGet(() -> List.of(new Block.Note("*Not run.* " + missing)));
    return new Report.Section(anchor, title, blocks);
  }

  private <V extends View> Optional<V> find(Class<V> kind) {
    return views.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
