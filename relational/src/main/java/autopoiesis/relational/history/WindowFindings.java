package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.relational.Constitution;
import autopoiesis.relational.Identities;
import autopoiesis.relational.measure.Turnover;
import java.util.Optional;

/** What was found at a window's end besides the identities themselves. */
record WindowFindings(
    HardPartition categories,
    Constitution constitution,
    Identities streaming,
    Optional<Turnover> turnover,
    CategoryClosure closure) {}
