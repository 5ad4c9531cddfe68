package autopoiesis.app.graph;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.report.LifecycleView;
import autopoiesis.app.report.LifecycleView.Community;
import autopoiesis.app.report.LifecycleView.Event;
import autopoiesis.app.report.LifecycleView.EventKind;
import autopoiesis.app.report.LifecycleView.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityViewsTest {
  @Test
  void large_fewerThanTenPersons_areNotShown() {
    LifecycleView view =
        new LifecycleView(
            List.of("warm start", "window 1"),
            List.of(
                new Community(0, 0, "", 0, 19),
                new Community(1, 0, "", 1, 10),
                new Community(2, 1, "", 1, 9)),
            List.of(new Flow(0, 1, 10), new Flow(0, 2, 9)),
            List.of(new Event(EventKind.SPLIT, 0), new Event(EventKind.BIRTH, 2)));
    LifecycleView shown = IdentityViews.large(view);
    assertThat(shown.periods()).isEqualTo(view.periods());
    assertThat(shown.communities()).extracting(Community::id).containsExactly(0, 1);
    assertThat(shown.flows()).containsExactly(new Flow(0, 1, 10));
    assertThat(shown.events()).containsExactly(new Event(EventKind.SPLIT, 0));
  }
}
