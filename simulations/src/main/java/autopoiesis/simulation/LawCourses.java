package autopoiesis.simulation;

import autopoiesis.relational.law.LawHistory;
import autopoiesis.relational.law.ParadigmReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The laws that a run's reading learned, over time. */
final class LawCourses {
  private LawCourses() {}

  /** One course a law, in the order of the first learning; none where nothing is learned. */
  static List<DemoResult.LearnedLaw> of(Run run, Extent extent) {
    if (!(run.reading() instanceof ParadigmReading reading)) {
      return List.of();
    }
    Map<List<String>, List<LawHistory.Entry>> laws = new LinkedHashMap<>();
    for (LawHistory.Entry entry : reading.mix().lawHistory().entries()) {
      laws.computeIfAbsent(
              List.of(entry.channel(), entry.law(), entry.unit()), key -> new ArrayList<>())
          .add(entry);
    }
    List<DemoResult.LearnedLaw> courses = new ArrayList<>();
    laws.forEach(
        (key, entries) ->
            courses.add(
                new DemoResult.LearnedLaw(
                    key.get(0),
                    key.get(1),
                    key.get(2),
                    new Course(
                        (key.get(0) + " " + key.get(1)).strip(),
                        entries.stream().map(e -> e.acts() / extent.persons()).toList(),
                        entries.stream().map(LawHistory.Entry::value).toList()))));
    return courses;
  }
}
