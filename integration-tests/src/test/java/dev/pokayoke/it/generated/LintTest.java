package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code gives the compiler nothing to say. */
class LintTest {

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whileItIsGenerated(Case good) throws Exception {
    Build build = Build.process(
        JavaTool.JAVAC,
        good.sources(),
        folder,
        "-Xlint:all,-processing,-classfile,-path",
        "-Werror",
        "-Apokayoke.warnings=note");
    assertEquals("", complaints(build), build::messages);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void afterwardsWithTheUsersSources(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder.resolve("first"));
    List<Path> all = new ArrayList<>(good.sources());
    all.addAll(build.generated());
    Build again = Build.plain(
        JavaTool.JAVAC, all, folder.resolve("second"), "-Xlint:all,-classfile,-path", "-Werror");
    assertEquals("", complaints(again), again::messages);
  }

  private static String complaints(Build build) {
    return build.succeeded() ? "" : build.messages();
  }
}
