package dev.pokayoke.it.compilers;

import dev.pokayoke.it.JdkTool;
import dev.pokayoke.it.JdkTool.Outcome;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Kotlin compiler, in a process of its own, for sources of Kotlin in one folder. */
record Kotlinc(Path sources, Path folder) {

  private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

  /** Where kapt lets processors write sources. */
  Path generated() {
    return folder.resolve("generated");
  }

  /** Where classes and resources are written. */
  Path classes() {
    return folder.resolve("classes");
  }

  /** Shows the declarations to our processor, as Java, and stops. */
  Outcome kapt() {
    List<String> options = new ArrayList<>();
    options.add("-Xplugin=" + Programs.path("kapt"));
    kapt(options, "aptMode=stubsAndApt");
    kapt(options, "sources=" + generated());
    kapt(options, "classes=" + classes());
    kapt(options, "stubs=" + folder.resolve("stubs"));
    kapt(options, "incrementalData=" + folder.resolve("data"));
    for (String jar : Programs.processor().split(File.pathSeparator)) {
      kapt(options, "apclasspath=" + jar);
    }
    return run(options);
  }

  /** Compiles; what processors generated may be named by the sources. */
  Outcome compile() {
    return run(List.of(generated().toString()));
  }

  private static void kapt(List<String> options, String option) {
    options.addAll(List.of("-P", KAPT + option));
  }

  private Outcome run(List<String> options) {
    List<Object> all = new ArrayList<>(List.of(
        "-cp",
        Programs.path("kotlin"),
        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
        "-no-stdlib",
        "-no-reflect",
        "-jvm-target",
        "17",
        "-cp",
        Programs.path("kotlin") + File.pathSeparator + System.getProperty("java.class.path"),
        "-d",
        classes()));
    all.addAll(options);
    all.add(sources.toAbsolutePath());
    return JdkTool.current().run(folder, "java", all.toArray());
  }
}
