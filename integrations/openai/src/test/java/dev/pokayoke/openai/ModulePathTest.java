package dev.pokayoke.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module works as a module: its declaration names all that it needs. */
class ModulePathTest {

  @Test
  void buildsAModelOnTheModulePath() throws Exception {
    Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry ->
            Stream.of("jackson-", "slf4j-", "pokayoke-", "classes").anyMatch(entry::contains))
        .map(Path::of)
        .toArray(Path[]::new);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration needed = boot.configuration()
        .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of("dev.pokayoke.openai"));
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(needed, ClassLoader.getPlatformClassLoader());
    Class<?> model =
        layer.findLoader("dev.pokayoke.openai").loadClass("dev.pokayoke.openai.OpenAiChatModel");
    assertTrue(model.getModule().isNamed());
    Object builder = model.getMethod("builder", String.class).invoke(null, "m");
    Class<?> type = builder.getClass();
    type.getMethod("baseUrl", String.class).invoke(builder, "http://localhost/v1");
    type.getMethod("extraBody", String.class).invoke(builder, "{\"seed\":1}");
    assertEquals(
        "OpenAiChatModel[m at localhost]",
        type.getMethod("build").invoke(builder).toString());
  }
}
