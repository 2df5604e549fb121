package dev.pokayoke.maven;

import dev.pokayoke.cli.Main;
import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A command over the classes of a module, if the compiler recorded any tools of it. */
abstract class CommandMojo extends AbstractMojo {

  private static final int WRONG_TOOLS = 1;

  /** The classes, with what the compiler recorded of tools beside them. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
  private File classes;

  /** Whether nothing is done. */
  @Parameter(property = "pokayoke.skip", defaultValue = "false")
  private boolean skip;

  /** The command and its options, without the classes. */
  abstract List<String> command() throws MojoExecutionException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped by pokayoke.skip.");
      return;
    }
    if (!new File(classes, "META-INF/pokayoke").isDirectory()) {
      getLog().info("No tools: the compiler recorded none in " + classes + ".");
      return;
    }
    List<String> arguments = new ArrayList<>(command());
    arguments.add(classes.getPath());
    int code;
    try (PrintWriter out = new PrintWriter(new Lines(getLog()::info));
        PrintWriter err = new PrintWriter(new Lines(getLog()::error))) {
      code = Main.run(out, err, arguments.toArray(String[]::new));
    }
    if (code == WRONG_TOOLS) {
      throw new MojoFailureException("something about the tools is an error, see above");
    }
    if (code != 0) {
      throw new MojoExecutionException("the tools could not be looked at, see above");
    }
  }
}
