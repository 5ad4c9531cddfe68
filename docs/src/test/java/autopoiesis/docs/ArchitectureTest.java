package autopoiesis.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The structure of DESIGN's module table, held by a test. */
@AnalyzeClasses(packages = "autopoiesis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "autopoiesis.core..";
  private static final String OPTIMIZATION = "autopoiesis.optimization..";
  private static final String RELATIONAL = "autopoiesis.relational..";
  private static final String AUDIT = "autopoiesis.audit..";
  private static final String PERSONA = "autopoiesis.persona..";
  private static final String SIMULATION = "autopoiesis.simulation..";
  private static final String REPLAY = "autopoiesis.replay..";
  private static final String APP = "autopoiesis.app..";
  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify..";

  @ArchTest static final ArchRule coreUsesOnlyTheJdk = only(CORE, CORE);

  @ArchTest
  static final ArchRule optimizationHasNeverHeardOfPeople =
      only(OPTIMIZATION, OPTIMIZATION, CORE, "org.nd4j..", "org.bytedeco..");

  @ArchTest
  static final ArchRule relationalUsesOptimization =
      only(RELATIONAL, RELATIONAL, OPTIMIZATION, CORE, "org.jgrapht..", "nl.cwts..");

  @ArchTest
  static final ArchRule auditKnowsOnlyRecords =
      only(AUDIT, AUDIT, CORE, "org.apache.commons.math3..");

  @ArchTest static final ArchRule personaKnowsOnlyIdentities = only(PERSONA, PERSONA, CORE);

  @ArchTest
  static final ArchRule simulationsUseTheLibraries =
      classes()
          .that()
          .resideInAnyPackage(SIMULATION, REPLAY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              SIMULATION,
              REPLAY,
              RELATIONAL,
              OPTIMIZATION,
              AUDIT,
              CORE,
              JDK,
              NULLNESS,
              "org.apache.commons.math3..");

  @ArchTest
  static final ArchRule nobodyUsesTheCommand =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(APP);

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("autopoiesis.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule jgraphtShowsInOneClass =
      noClasses()
          .that()
          .resideInAPackage("autopoiesis..")
          .and()
          .doNotHaveFullyQualifiedName("autopoiesis.relational.jgrapht.GraphViews")
          .should(ThirdPartyTypes.showInPublicSignatures());

  @ArchTest
  static final ArchRule randomnessComesFromStreams =
      noClasses()
          .that()
          .resideInAPackage("autopoiesis..")
          .and()
          // the library of communities asks for a Random; this one draws from a named stream
          .doNotHaveFullyQualifiedName("autopoiesis.relational.Leiden$Drawn")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are sources of randomness or time outside of the run",
                  (JavaClass type) ->
                      type.isEquivalentTo(java.util.Random.class)
                          || type.isEquivalentTo(java.util.SplittableRandom.class)
                          || type.isEquivalentTo(java.util.concurrent.ThreadLocalRandom.class)))
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule onlyTheCommandReadsTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule onlyTheCommandPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .and()
          .resideOutsideOfPackage("autopoiesis.benchmarks..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule publicClassesAreFinal =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotRecords()
          .and()
          .resideOutsideOfPackage("autopoiesis.benchmarks..")
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule publicFieldsAreConstants =
      noFields()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("autopoiesis.benchmarks..")
          .should()
          .notBeFinal();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper|Service)");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  @ArchTest
  static final ArchRule recordsHoldNoArrays =
      classes().that().areRecords().and().arePublic().should(RecordComponents.beFreeOfArrays());

  @ArchTest
  static final ArchRule packagesStaySmall = classes().should(PublicTypes.beAtMostPerPackage(28));

  private static ArchRule only(String from, String... to) {
    String[] allowed = java.util.Arrays.copyOf(to, to.length + 2);
    allowed[to.length] = JDK;
    allowed[to.length + 1] = NULLNESS;
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
