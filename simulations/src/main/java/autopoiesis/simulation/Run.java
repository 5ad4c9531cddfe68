package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Reading;

/**
 * One run of one arm in one replicate.
 *
 * @param arm the arm's name
 * @param replicate the replicate's luck
 * @param label the label that the system was told
 * @param reading the arm's reading as it ended
 * @param journal how it went
 * @param log everything that happened
 * @param exposures what everybody was shown, met and did
 * @param truth who people were, step by step
 */
record Run(
    String arm,
    RandomStreams replicate,
    HardPartition label,
    Reading reading,
    Journal journal,
    InteractionLog log,
    Exposures exposures,
    Truth truth) {}
