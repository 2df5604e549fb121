package dev.pokayoke.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a page of all tools, in HTML, Markdown and JSON. */
@Mojo(name = "catalogue", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CatalogueMojo extends CommandMojo {

  /** The folder that gets {@code tools.html}, {@code tools.md} and {@code tools.json}. */
  @Parameter(defaultValue = "${project.build.directory}/pokayoke", required = true)
  private File output;

  @Override
  List<String> command() throws MojoExecutionException {
    try {
      Files.createDirectories(output.toPath());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot make the folder " + output, e);
    }
    return List.of(
        "catalogue",
        "--html",
        new File(output, "tools.html").getPath(),
        "--markdown",
        new File(output, "tools.md").getPath(),
        "--json",
        new File(output, "tools.json").getPath());
  }
}
