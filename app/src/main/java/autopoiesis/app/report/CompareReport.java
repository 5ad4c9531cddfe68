package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Composes the report of a comparison from the views that were computed. What is missing is named
 * in one section, with what would compute it.
 */
public final class CompareReport {
  private final RunView run;
  private final List<View> views;
  private final List<Report.Section> sections = new ArrayList<>();
  private final List<List<String>> missing = new ArrayList<>();

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

  /**
   * The report of an audit alone, also of decisions from elsewhere.
   *
   * @param run what was audited
   * @param audit what was found
   * @param footings what the verdicts on a system by a rule hang on, by the name of both, in the
   *     order to be shown: a row for each grouping, how often the value is on the other side of the
   *     threshold under each change
   */
  public static Report ofAudit(RunView run, AuditView audit, Map<String, DataTable> footings) {
    return AuditPage.of(run, audit, footings);
  }

  private Report report() {
    List<Block> lead = new ArrayList<>();
    Optional<ComparisonView> comparison = find(ComparisonView.class);
    comparison.ifPresent(view -> lead.addAll(ComparisonSections.lead(view)));
    if (comparison.isEmpty()) {
      lead.add(new Block.Note("No comparison is in this run: no arm was replayed."));
    }
    if (!run.notes().isEmpty()) {
      lead.add(new Block.Notes(run.notes()));
    }
    lead.add(new Block.Facts(run.facts()));
    comparison.ifPresent(view -> sections.addAll(ComparisonSections.of(view)));
    ablation();
    identity();
    labels();
    absent();
    sections.add(Methods.section());
    sections.addAll(RunSections.of(run));
    return new Report(SafeText.name(run.title()), run.subject(), lead, sections);
  }

  private void ablation() {
    part(
        FactorialView.class,
        "factorial",
        "What each switch is worth",
        "`--nulls`, which runs the factorial of switches",
        FactorialSection::of);
    part(
        NullsView.class,
        "nulls",
        "Nulls and controls",
        "`--nulls`; without it nothing here says what the difference rests on",
        AblationSections::nulls);
    part(
        CircleView.class,
        "circle",
        "What the circle adds",
        "`--nulls`; without it this report makes no claim that the circle improves prediction",
        AblationSections::circle);
  }

  private void identity() {
    String history = "a log long enough for the windows of the study";
    part(
        ConstitutionView.class,
        "constitution",
        "Which relations make whom",
        history,
        IdentitySections::constitution);
    part(
        LawsView.class,
        "laws",
        "The learned laws over time",
        "the arm `autopoietic`, the one that learns laws: add it to `--arms`",
        IdentitySections::laws);
    part(
        TrajectoriesView.class,
        "trajectories",
        "Where identities went",
        history,
        IdentitySections::trajectories);
    part(
        LifecycleView.class,
        "lifecycle",
        "The life of emergent categories",
        history,
        IdentitySections::lifecycle);
    part(GraphView.class, "graph", "The identity graph", history, IdentitySections::graph);
  }

  private void labels() {
    boolean nulls = "true".equals(run.manifest().settings().get("nulls"));
    part(
        DependenceView.class,
        "dependence",
        "What labels still add",
        nulls
            ? "labels of persons: this log has none"
            : "`--nulls`, on a log with labels of persons",
        AuditSections::dependence);
    part(
        AuditView.class,
        "audit",
        "Who is served how well",
        "an arm that is audited",
        AuditSections::audit);
  }

  /** What is not in this run, in one place, with what would compute it. */
  private void absent() {
    if (!missing.isEmpty()) {
      DataTable table = new DataTable(List.of("what", "needs"), missing);
      sections.add(
          new Report.Section("absent", "Not in this run", List.of(new Block.Table("", table))));
    }
  }

  private <V extends View> void part(
      Class<V> kind, String anchor, String title, String needs, Function<V, List<Block>> compose) {
    find(kind)
        .ifPresentOrElse(
            view -> sections.add(new Report.Section(anchor, title, compose.apply(view))),
            () -> missing.add(List.of(title, needs.replace("`", ""))));
  }

  private <V extends View> Optional<V> find(Class<V> kind) {
    return views.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
