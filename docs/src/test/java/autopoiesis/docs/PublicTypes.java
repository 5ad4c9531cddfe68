package autopoiesis.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;

/** Counts a package's public top-level types: what a newcomer has to learn. */
final class PublicTypes {
  private PublicTypes() {}

  static ArchCondition<JavaClass> beAtMostPerPackage(int most) {
    return new ArchCondition<>("be at most " + most + " public types in a package") {
      private final Map<String, Integer> counts = new TreeMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)) {
          counts.merge(type.getPackageName(), 1, Integer::sum);
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        counts.forEach(
            (name, count) -> {
              if (count > most) {
                events.add(
                    SimpleConditionEvent.violated(
                        name, name + " has " + count + " public types, more than " + most));
              }
            });
      }
    };
  }
}
