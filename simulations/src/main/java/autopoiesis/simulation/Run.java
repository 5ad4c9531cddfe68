package autopoiesis.simulation;

import autopoiesis.core.InteractionLog;

/**
 * One run of one arm in one replicate.
 *
 * @param arm the arm's name
 * @param journal how it went
 * @param log everything that happened
 * @param exposures what everybody was shown, met and did
 * @param truth who people were, step by step
 */
record Run(String arm, Journal journal, InteractionLog log, Exposures exposures, Truth truth) {}
