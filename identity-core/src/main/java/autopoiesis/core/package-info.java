/**
 * The nouns: participants, relations, interactions and their log, identities and trajectories,
 * categories and partitions, estimates with intervals, random streams, manifests. No third-party
 * type; nothing here knows how an identity is computed.
 */
@NullMarked
package autopoiesis.core;

import org.jspecify.annotations.NullMarked;
