package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmMemoryTest {
  private static final Setting LARGE = Setting.of(1_000_000, 100_000, Logs.STREAMS);
  private static final long MANY = 10_000_000;

  private static List<Arm> arms() {
    Arms standard = Arms.standard();
    List<Arm> arms = new ArrayList<>(standard.named(standard.names()));
    arms.addAll(CircleStudy.arms());
    return arms;
  }

  private static long bytes(String arm, Setting setting, long acts) {
    return Arms.standard().named(arm).factory().bytes(setting, acts);
  }

  @Test
  void bytes_largeSetting_everyArmCountsItsThings() {
    for (Arm arm : arms()) {
      assertThat(arm.factory().bytes(LARGE, MANY))
          .as(arm.name())
          .isGreaterThanOrEqualTo(8L * LARGE.things());
    }
  }

  @Test
  void bytes_facesOfAMillionPersons_areCounted() {
    // One face of 64 doubles a person; three of them where faces are spectral.
    assertThat(bytes("adaptive-latent", LARGE, MANY)).isGreaterThan(512_000_000L);
    assertThat(bytes("static-latent", LARGE, MANY)).isGreaterThan(512_000_000L);
    assertThat(bytes("spectral-faces", LARGE, MANY)).isGreaterThan(3 * 512_000_000L);
    assertThat(bytes("autopoietic", LARGE, MANY))
        .isGreaterThan(bytes("relational-live", LARGE, MANY))
        .isGreaterThan(bytes("spectral-faces", LARGE, MANY));
  }

  @Test
  void bytes_moreActs_needMore() {
    for (String arm : List.of("spectral-faces", "autopoietic", "user-knn", "session-knn")) {
      assertThat(bytes(arm, LARGE, MANY)).as(arm).isGreaterThan(bytes(arm, LARGE, MANY / 1000));
    }
  }

  @Test
  void bytes_aHundredThousandActs_fitOnALaptop() {
    Setting movies = Setting.of(943, 1682, Logs.STREAMS);
    for (Arm arm : arms()) {
      assertThat(arm.factory().bytes(movies, 100_000)).as(arm.name()).isLessThan(1_000_000_000L);
    }
  }

  @Test
  void bytes_ownArmThatSaysNothing_isANumberForEveryPersonAndThing() {
    Arm own = Arm.live("own", Popularity::new);
    assertThat(own.factory().bytes(LARGE, MANY)).isEqualTo(8_800_000);
  }
}
