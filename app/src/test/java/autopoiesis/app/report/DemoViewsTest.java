package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.RandomStreams;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.DemoStudy;
import autopoiesis.simulation.Extent;
import autopoiesis.simulation.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoViewsTest {
  private static final DemoResult RESULT =
      DemoStudy.standard()
          .withExtent(new Extent(50, 40, 30, 8, 5))
          .withReplicates(2)
          .run(new RandomStreams(5), (what, done, of) -> {});

  private final List<View> views = DemoViews.of(RESULT, 10);

  @Test
  void of_aResult_opensOnOneFigureAndHasBothWorlds() {
    assertThat(views.stream().filter(OpeningView.class::isInstance)).hasSize(1);
    assertThat(views.stream().filter(WorldView.class::isInstance)).hasSize(2);
  }

  @Test
  void of_aResult_keepsEveryArmsNumbers() {
    WorldView world =
        views.stream()
            .filter(WorldView.class::isInstance)
            .map(WorldView.class::cast)
            .findFirst()
            .orElseThrow();
    for (int a = 0; a < RESULT.moving().arms().size(); a++) {
      WorldView.Arm arm = world.reading().arms().get(a);
      assertThat(arm.accuracy())
          .isEqualTo(RESULT.moving().arms().get(a).of(Measure.RECIPROCAL_RANK));
      assertThat(arm.misrecognition())
          .isEqualTo(RESULT.moving().arms().get(a).of(Measure.MISRECOGNITION));
    }
    assertThat(world.reading().verdict()).isEqualTo(RESULT.verdicts().get(0).right().words());
  }

  @Test
  void of_aResult_partsWhereTheAuditsPart() {
    WorldView world =
        views.stream()
            .filter(WorldView.class::isInstance)
            .map(WorldView.class::cast)
            .findFirst()
            .orElseThrow();
    long parting =
        RESULT.audits().stream()
            .filter(a -> a.world().equals(RESULT.moving().world()) && !a.agree())
            .filter(a -> a.byLabel().disparity().estimate().isDefined())
            .filter(a -> a.byRelation().disparity().estimate().isDefined())
            .count();
    long shown =
        world.audit().partings().stream()
            .filter(AuditView.Parting::parts)
            .filter(p -> p.fixed().value().isDefined() && p.relational().value().isDefined())
            .count();
    assertThat(shown).isEqualTo(parting);
  }

  @Test
  void of_aResult_holdsBothAuditsOfEveryReplicate() {
    List<WorldView> worlds =
        views.stream().filter(WorldView.class::isInstance).map(WorldView.class::cast).toList();
    for (WorldView world : worlds) {
      assertThat(world.repeated()).hasSize(3);
      for (WorldView.Repeated arm : world.repeated()) {
        assertThat(arm.labelVerdicts()).hasSize(RESULT.moving().replicates());
      }
    }
    List<WorldView.Repeated> moving = worlds.get(0).repeated();
    assertThat(moving).isSortedAccordingTo((a, b) -> b.parted() - a.parted());
    assertThat(moving.stream().mapToInt(WorldView.Repeated::parted).sum())
        .isEqualTo(
            RESULT.audits().stream()
                .filter(a -> a.world().equals(RESULT.moving().world()))
                .flatMap(a -> a.replicates().stream())
                .filter(r -> !r.agree())
                .count());
  }

  @Test
  void report_ofAResult_isPrintedTwiceToTheSameBytes() {
    List<String> commands = List.of("./autopoiesis init");
    String once = HtmlReport.render(DemoReport.of(SampleReports.run("Demo"), views, commands));
    String twice =
        HtmlReport.render(
            DemoReport.of(SampleReports.run("Demo"), DemoViews.of(RESULT, 10), commands));
    assertThat(once).isEqualTo(twice).contains("Try it on your log", "./autopoiesis init");
  }
}
