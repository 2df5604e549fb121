package dev.pokayoke.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** read → model → check → write: the stages know the model, not each other, and meet in {@code process()}. */
class ArchitectureTest {

  private static final String ROOT = "dev.pokayoke.processor.";

  /** Which of our packages a package may use besides itself. */
  private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
      Map.entry("model", Set.of()),
      Map.entry("option", Set.of("diagnostic", "document", "model")),
      Map.entry("diagnostic", Set.of("model")),
      Map.entry("read", Set.of("model", "option", "text")),
      Map.entry("text", Set.of()),
      Map.entry("document", Set.of()),
      Map.entry("listing", Set.of("model", "document", "diagnostic")),
      Map.entry("json", Set.of()),
      Map.entry("example", Set.of("model", "json")),
      Map.entry("check", Set.of("model", "diagnostic", "option", "text", "example", "json")),
      Map.entry("write", Set.of("model", "diagnostic", "option", "text")));

  /** Of the compiler's API these two are vocabulary: words for modifiers, and which words are Java's own. */
  private static final Set<String> VOCABULARY =
      Set.of("javax.lang.model.element.Modifier", "javax.lang.model.SourceVersion");

  /** Classes outside {@code read} that may hold the compiler's elements, each with its reason. */
  private static final Map<String, String> ELEMENTS_ALLOWED = Map.of(
      ROOT + "PokayokeProcessor", "javac calls it with them",
      ROOT + "CompilerOutput", "hands them to the Messager",
      ROOT + "BuildFindings", "names the class that could not be read",
      ROOT + "write.SourceWriter", "tells the Filer from which class a file comes");

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyPackageHasItsRule() {
    List<String> homes = new ArrayList<>(List.of("dev.pokayoke.processor"));
    MAY_USE.keySet().forEach(name -> homes.add(ROOT + name + ".."));
    classes().should().resideInAnyPackage(homes.toArray(String[]::new)).check(PROCESSOR);
  }

  @Test
  void stagesMeetOnlyInTheProcessor() {
    MAY_USE.forEach((name, allowed) -> {
      List<String> forbidden = new ArrayList<>(List.of("dev.pokayoke.processor"));
      MAY_USE.keySet().stream()
          .filter(other -> !other.equals(name) && !allowed.contains(other))
          .forEach(other -> forbidden.add(ROOT + other + ".."));
      noClasses()
          .that()
          .resideInAPackage(ROOT + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden.toArray(String[]::new))
          .allowEmptyShould(true)
          .check(PROCESSOR);
    });
  }

  @Test
  void onlyTheReaderSeesTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "read..")
        .and(describe("are not excepted", type -> !ELEMENTS_ALLOWED.containsKey(outermost(type))))
        .should()
        .dependOnClassesThat(describe(
            "belong to javax.lang.model",
            type -> type.getPackageName().startsWith("javax.lang.model")
                && !VOCABULARY.contains(type.getFullName())))
        .allowEmptyShould(true)
        .check(PROCESSOR);
  }

  @Test
  void theModelIsFreeOfTheCompilerAndOfJson() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "model..", ROOT + "check..", ROOT + "diagnostic..", ROOT + "option..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "com.sun..")
        .allowEmptyShould(true)
        .check(PROCESSOR);
  }

  @Test
  void onePrints() {
    assertAtMostOneClass("prints", call("javax.annotation.processing.Messager", "print"));
  }

  @Test
  void oneWritesFiles() {
    assertAtMostOneClass(
        "writes files",
        call("javax.annotation.processing.Filer", "create")
            .or(call("com.palantir.javapoet.JavaFile", "writeTo")));
  }

  @Test
  void noRuntimeClassNoAnnotationAndNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.pokayoke",
            "dev.pokayoke.json..",
            "dev.pokayoke.tool..",
            "dev.pokayoke.model..",
            "dev.pokayoke.trace..",
            "dev.pokayoke.agent..",
            "java.lang.reflect..")
        .allowEmptyShould(true)
        .check(PROCESSOR);
  }

  private static void assertAtMostOneClass(String does, DescribedPredicate<JavaAccess<?>> access) {
    Set<String> found = PROCESSOR.stream()
        .filter(type -> type.getAccessesFromSelf().stream().anyMatch(access))
        .map(ArchitectureTest::outermost)
        .collect(toCollection(TreeSet::new));
    assertTrue(found.size() <= 1, () -> "more than one class " + does + ": " + found);
  }

  private static DescribedPredicate<JavaAccess<?>> call(String owner, String prefix) {
    return describe(
        owner + "." + prefix + "*",
        access -> access.getTargetOwner().getFullName().equals(owner)
            && access.getTarget().getName().startsWith(prefix));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getFullName());
  }
}
