package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {
  @Test
  void fromJson_ofWhatWasWritten_isTheSameComparisonToTheByte() {
    ReportDocument document =
        ReportDocument.compare(SampleReports.run("Compare"), SampleReports.compareViews());

    ReportDocument read = ReportDocument.fromJson(document.toJson());

    assertThat(read).isEqualTo(document);
    assertThat(read.toJson()).isEqualTo(document.toJson());
    assertThat(read.html()).isEqualTo(document.html());
  }

  @Test
  void fromJson_ofWhatWasWritten_isTheSameDemo() {
    ReportDocument document =
        ReportDocument.demo(
            SampleReports.run("Demo"), SampleReports.demoViews(), List.of("./autopoiesis init"));

    assertThat(ReportDocument.fromJson(document.toJson())).isEqualTo(document);
  }

  @Test
  void fromJson_cutShort_saysWhere() {
    String json =
        ReportDocument.compare(SampleReports.run("Compare"), List.of()).toJson().substring(0, 40);

    assertThatThrownBy(() -> ReportDocument.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1, column");
  }
}
