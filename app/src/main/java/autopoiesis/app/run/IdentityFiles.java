package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityDocument;
import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.CsvFile;
import autopoiesis.app.io.IdentityTables;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.ParticipantNames;
import autopoiesis.relational.history.History;
import java.io.IOException;

/** The identities of a comparison's report as files, as {@code graph} writes them. */
final class IdentityFiles {
  private IdentityFiles() {}

  /** Writes them; persons are numbered at random. */
  static void write(RunDirectory run, ResolvedStudy study, IdentityStudy identities)
      throws IOException {
    History history = identities.history();
    ParticipantNames names = ParticipantNames.pseudonymous(study.dataset(), study.streams());
    NewDirectory.writeFile(
        run.file("identities.parquet"),
        partial -> IdentityTables.identities(partial, history, names));
    CsvFile.write(run.file("communities.csv"), IdentityTables.communities(history));
    CsvFile.write(run.file("lifecycle.csv"), IdentityTables.lifecycle(history));
    CsvFile.write(run.file("constitution.csv"), IdentityTables.constitution(history));
    Json.write(
        run.file("identities.json"),
        IdentityDocument.of(identities, study.study().settings().seed()));
  }
}
