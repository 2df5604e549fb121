package dev.pokayoke;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The runtime's layers, what they may use, and that nothing in them is reached by reflection. */
class ArchitectureTest {

  /** Lowest first; each sees only those before it. */
  private static final List<String> LAYERS =
      List.of("json", "tool", "model", "trace", "session", "planning", "agent", "testing");

  /** What the runtime may use besides itself. No integration, no framework. */
  private static final String[] LIBRARIES = {
    "java..", "com.fasterxml.jackson..", "org.jspecify.annotations..", "org.slf4j..", "dev.pokayoke"
  };

  /** Classes that may use reflection, each with its reason. None of them stands between a model's call and the tool. */
  private static final Map<String, String> REFLECTION_ALLOWED = Map.of(
      "dev.pokayoke.agent.VirtualThreads",
      "asks once, when an agent is built, for a method that Java 17 lacks");

  /** The doors to reflection that are not in {@code java.lang.reflect} themselves. */
  private static final Set<String> REFLECTIVE_CLASS_METHODS = Set.of(
      "forName",
      "newInstance",
      "getMethod",
      "getMethods",
      "getDeclaredMethod",
      "getDeclaredMethods",
      "getField",
      "getFields",
      "getDeclaredField",
      "getDeclaredFields",
      "getConstructor",
      "getConstructors",
      "getDeclaredConstructor",
      "getDeclaredConstructors",
      "getRecordComponents");

  private static final Path CLASSES = Path.of("target", "classes");
  private static final JavaClasses RUNTIME = new ClassFileImporter().importPath(CLASSES);

  @Test
  void everyClassLivesInALayer() {
    classes().should().resideInAnyPackage(packagesOf(LAYERS)).check(RUNTIME);
  }

  @Test
  void everyPackageIsExportedAndNullMarked() {
    ModuleReference module =
        ModuleFinder.of(CLASSES).find("dev.pokayoke.runtime").orElseThrow();
    Set<String> exported = module.descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(toSet());
    assertEquals(module.descriptor().packages(), exported);
    for (String name : exported) {
      JavaPackage found = RUNTIME.getPackage(name);
      assertTrue(
          found
              .tryGetPackageInfo()
              .filter(info -> info.isAnnotatedWith(NullMarked.class))
              .isPresent(),
          () -> name + " has no package-info with @NullMarked");
    }
  }

  @Test
  void aLayerSeesOnlyThoseBelowIt() {
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] above = packagesOf(LAYERS.subList(i + 1, LAYERS.size()));
      noClasses()
          .that()
          .resideInAPackage(packageOf(LAYERS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(RUNTIME);
    }
  }

  @Test
  void nothingIsUsedButTheFewLibraries() {
    String[] allowed =
        Stream.concat(Stream.of(LIBRARIES), Stream.of(packagesOf(LAYERS))).toArray(String[]::new);
    classes().should().onlyDependOnClassesThat(resideInAnyPackage(allowed)).check(RUNTIME);
  }

  @Test
  void noReflection() {
    noClasses()
        .that(
            describe("are not excepted", type -> !REFLECTION_ALLOWED.containsKey(outermost(type))))
        .should()
        .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
        .orShould()
        .accessTargetWhere(isReflective())
        .check(RUNTIME);
  }

  @Test
  void everyExceptionIsStillAClass() {
    for (String name : REFLECTION_ALLOWED.keySet()) {
      assertTrue(RUNTIME.contain(name), () -> name + " is gone: strike it from REFLECTION_ALLOWED");
    }
  }

  private static DescribedPredicate<JavaAccess<?>> isReflective() {
    return describe("is a door to reflection", access -> {
      String owner = access.getTargetOwner().getFullName();
      String name = access.getTarget().getName();
      return owner.equals("java.lang.Class") && REFLECTIVE_CLASS_METHODS.contains(name)
          || owner.equals("java.lang.ClassLoader") && name.equals("loadClass")
          || owner.equals("java.lang.invoke.MethodHandles$Lookup") && name.startsWith("find");
    });
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getFullName());
  }

  private static String packageOf(String layer) {
    return "dev.pokayoke." + layer + "..";
  }

  private static String[] packagesOf(List<String> layers) {
    return layers.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
  }
}
