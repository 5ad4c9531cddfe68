package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.history.AnchorSource;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.IdentityHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryViewsTest {
  private static final RandomStreams STREAMS = new RandomStreams(2);
  private static final History HISTORY = history();

  /** Two tastes; the last person acts only late; one label. */
  private static History history() {
    List<Relation> relations =
        List.of(
            Relation.of("likes", ParticipantKind.PERSON, ParticipantKind.THING, 300),
            Relation.of("bears", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1e9));
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int p = 0; p < 20; p++) {
      builder.participants().add(ParticipantKind.PERSON, "secret" + p);
    }
    for (int o = 0; o < 10; o++) {
      builder.participants().add(ParticipantKind.THING, "thing " + o);
    }
    int label = builder.participants().add(ParticipantKind.CATEGORY, "label");
    builder.add(0, 0, label, 1, 1, Provenance.UNKNOWN);
    RandomStream random = STREAMS.stream("acts");
    for (int e = 0; e < 1000; e++) {
      int person = e < 800 ? random.nextInt(19) : random.nextInt(20);
      int thing = 20 + person % 2 * 5 + random.nextInt(5);
      builder.add(e, person, thing, 0, 1, Provenance.UNKNOWN);
    }
    AnchorSource anchors = AnchorSource.unitCoordinates(ParticipantKind.THING);
    Formation formation = Formation.equal(2).withKappa(Kappa.shareOfMass(1));
    return IdentityHistory.of(formation, anchors, STREAMS).withWindows(.3, 4).run(builder.build());
  }

  private static final List<View> VIEWS = HistoryViews.of(HISTORY, TimeScale.STEPS);

  private static <T extends View> T view(Class<T> kind) {
    return VIEWS.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  @Test
  void of_history_makesFourViewsThatNameNobody() {
    assertThat(VIEWS).hasSize(4);
    assertThat(VIEWS.toString()).doesNotContain("secret").contains("label");
  }

  @Test
  void constitution_everyTime_sumsToOne() {
    ConstitutionView view = view(ConstitutionView.class);
    assertThat(view.relations()).containsExactly("likes", "bears", "anchor");
    for (ConstitutionView.Panel panel : view.panels()) {
      assertThat(panel.times()).hasSize(5);
      for (List<Double> row : panel.shares()) {
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
      }
    }
    // Kappa is the whole mass, so anchors are half of everybody.
    assertThat(view.panels().get(0).shares().get(4).get(2)).isCloseTo(.5, within(1e-9));
  }

  @Test
  void lifecycle_flows_leadFromOnePeriodToTheNext() {
    LifecycleView view = view(LifecycleView.class);
    assertThat(view.periods()).hasSize(5).startsWith("warm start", "window 1");
    long people =
        view.communities().stream().filter(c -> c.period() == 4).mapToLong(c -> c.size()).sum();
    assertThat(people).isEqualTo(20);
    for (LifecycleView.Flow flow : view.flows()) {
      int from = view.communities().get(flow.from()).period();
      assertThat(view.communities().get(flow.to()).period()).isEqualTo(from + 1);
    }
  }

  @Test
  void trajectories_personNotYetThere_hasNoPoint() {
    TrajectoriesView view = view(TrajectoriesView.class);
    assertThat(view.paths()).extracting(TrajectoriesView.Path::name).contains("label", "person A");
    long people =
        view.paths().stream().filter(p -> p.kind() == TrajectoriesView.Kind.PERSON).count();
    assertThat(people).isEqualTo(6);
    for (TrajectoriesView.Path path : view.paths()) {
      assertThat(path.points()).hasSize(5);
      assertThat(path.points().get(4).x()).isFinite();
    }
  }

  @Test
  void graph_strongestTies_areAmongShownNodes() {
    GraphView view = view(GraphView.class);
    assertThat(view.nodes()).hasSize(31);
    assertThat(view.edges()).isNotEmpty();
    for (GraphView.Edge edge : view.edges()) {
      assertThat(edge.weight()).isPositive();
      assertThat(edge.sign()).isEqualTo(1);
    }
  }

  @Test
  void report_composedOfViews_drawsThemAll() {
    String html = HtmlReport.render(CompareReport.of(SampleReports.run("A history"), VIEWS));
    assertThat(html)
        .contains("The constitution of identity")
        .contains("person A")
        .doesNotContain("secret")
        .doesNotContain("NaN");
  }
}
