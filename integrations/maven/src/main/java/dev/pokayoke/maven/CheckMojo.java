package dev.pokayoke.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the tools of all classes together, as {@code check} of the command line does. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends CommandMojo {

  /** {@code standard}, {@code strict} or {@code legacy}. */
  @Parameter(property = "pokayoke.profile")
  private @Nullable String profile;

  /** Severities of single checks: {@code UnitMissing=error}. */
  @Parameter
  private List<String> checks = List.of();

  /** Findings that are left alone. */
  @Parameter(property = "pokayoke.baseline")
  private @Nullable File baseline;

  /** Where to write everything as SARIF 2.1.0. */
  @Parameter(property = "pokayoke.sarif")
  private @Nullable File sarif;

  /** What comes before {@code docs/checks/<Id>.md} in messages. */
  @Parameter(property = "pokayoke.docs")
  private @Nullable String docs;

  /** Where packages start in the sources, to tell lines. */
  @Parameter(defaultValue = "${project.build.sourceDirectory}")
  private File sources;

  @Override
  List<String> command() {
    List<String> command = new ArrayList<>(List.of("check", "--source-root", sources.getPath()));
    add(command, "--profile", profile);
    checks.forEach(check -> add(command, "--check", check));
    add(command, "--baseline", baseline);
    add(command, "--sarif", sarif);
    add(command, "--docs", docs);
    return command;
  }

  private static void add(List<String> command, String option, @Nullable Object value) {
    if (value != null) {
      command.addAll(List.of(option, value.toString()));
    }
  }
}
