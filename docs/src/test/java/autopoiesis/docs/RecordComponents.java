package autopoiesis.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A record with an array is compared by identity and open to change: not a value. */
final class RecordComponents {
  private RecordComponents() {}

  static ArchCondition<JavaClass> beFreeOfArrays() {
    return new ArchCondition<>("be free of array components") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          if (field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.STATIC)) {
            events.add(
                SimpleConditionEvent.violated(
                    type, field.getFullName() + " is an array component of a public record"));
          }
        }
      }
    };
  }
}
