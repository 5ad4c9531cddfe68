package autopoiesis.app.report;

/**
 * What one part of a report is drawn from: records of numbers, names, lists and estimates, and
 * nothing else, so that a view can be written beside a run's results and read back. NaN means "not
 * defined" and is drawn as a gap. Names are shown as they are, made harmless by the renderer; a
 * person's name is never asked for.
 */
public sealed interface View
    permits AuditView,
        CircleView,
        ComparisonView,
        ConstitutionView,
        DependenceView,
        FactorialView,
        GraphView,
        LawsView,
        LifecycleView,
        NullsView,
        OpeningView,
        TrajectoriesView,
        WorldView {}
