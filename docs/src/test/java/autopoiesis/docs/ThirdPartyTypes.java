package autopoiesis.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** Finds types of other projects in public signatures. */
final class ThirdPartyTypes {
  private ThirdPartyTypes() {}

  /** Whether a public method or constructor of a public class takes or gives a foreign type. */
  static ArchCondition<JavaClass> showInPublicSignatures() {
    return new ArchCondition<>("show third-party types in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        // the command's verbs are picocli's to call; the command promises no API
        if (!type.getModifiers().contains(JavaModifier.PUBLIC)
            || type.getPackageName().startsWith("autopoiesis.app")
            || type.getPackageName().startsWith("autopoiesis.benchmarks")) {
          return;
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
            List<JavaClass> shown = new ArrayList<>(unit.getRawParameterTypes());
            shown.add(unit.getRawReturnType());
            shown.stream()
                .filter(ThirdPartyTypes::isForeign)
                .forEach(
                    foreign ->
                        events.add(
                            SimpleConditionEvent.satisfied(
                                type, unit.getFullName() + " shows " + foreign.getName())));
          }
        }
      }
    };
  }

  private static boolean isForeign(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return !type.getBaseComponentType().isPrimitive()
        && !name.startsWith("java")
        && !name.startsWith("autopoiesis");
  }
}
