package dev.pokayoke.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples as modules: the small one as an image of its own, the order desk on the module path. */
class ModulePathTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("pokayoke.samples")).toAbsolutePath().normalize();

  @TempDir
  Path folder;

  @Test
  void theFirstToolRunsInAnImageOfItsOwn() {
    Path target = SAMPLES.resolve("first-tool/target");
    Path jar = target.resolve("first-tool.jar");
    String module = moduleOf(jar);
    Path image = folder.resolve("image");

    JdkTool.Outcome linked = JdkTool.current()
        .run(
            folder,
            "jlink",
            "--module-path",
            JdkTool.path(jar, target.resolve("lib")),
            "--add-modules",
            // The logger is found as a service, so nothing requires it.
            module + ",org.slf4j.nop",
            "--strip-debug",
            "--output",
            image);
    assertEquals(0, linked.exitCode(), linked::output);

    JdkTool.Outcome alone = new JdkTool(image).run(folder, "java", "-m", module);
    assertEquals(0, alone.exitCode(), alone::output);
    assertFalse(alone.output().isBlank());

    JdkTool.Outcome onClassPath = JdkTool.current().run(folder, "java", "-jar", jar);
    assertEquals(0, onClassPath.exitCode(), onClassPath::output);
    assertEquals(onClassPath.output(), alone.output());
  }

  @Test
  void theOrderDeskRunsOnTheModulePath() {
    Path target = SAMPLES.resolve("order-desk/target");
    Path jar = target.resolve("order-desk.jar");

    JdkTool.Outcome outcome = JdkTool.current()
        .run(
            folder,
            "java",
            "-p",
            JdkTool.path(jar, target.resolve("lib")),
            "-m",
            moduleOf(jar),
            "--approve",
            "yes",
            "Order A-10017 came broken, I want my money back");
    assertEquals(0, outcome.exitCode(), outcome::output);
    assertTrue(outcome.output().contains("ANSWERED"), outcome::output);
  }

  /** A module with a descriptor of its own and a main class, not one derived from the jar's name. */
  private static String moduleOf(Path jar) {
    ModuleDescriptor module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    assertFalse(module.isAutomatic(), () -> jar + " has no module-info");
    assertTrue(module.mainClass().isPresent(), () -> jar + " names no main class");
    return module.name();
  }
}
