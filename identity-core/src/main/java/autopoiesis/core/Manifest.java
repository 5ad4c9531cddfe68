package autopoiesis.core;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a result comes from: lies beside every run's results and decides whether it may be resumed.
 *
 * @param version of this software
 * @param seed the root seed
 * @param inputs SHA-256 (hexadecimal) by the name of each input
 * @param settings every setting that can change a number, resolved, by its path in the study
 * @param environment what is told but must not change a number: JDK, system, threads, start time
 */
public record Manifest(
    String version,
    long seed,
    Map<String, String> inputs,
    Map<String, String> settings,
    Map<String, String> environment) {
  public Manifest {
    Require.notEmpty("version", version);
    inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }

  /** Whether both describe the same computation, wherever and whenever it runs. */
  public boolean sameComputation(Manifest other) {
    return version.equals(other.version)
        && seed == other.seed
        && inputs.equals(other.inputs)
        && settings.equals(other.settings);
  }
}
