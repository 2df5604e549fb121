package dev.pokayoke.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes what the tools promise into a lock file; refuses it when that breaks the last one. */
@Mojo(name = "lock", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class LockMojo extends CommandMojo {

  /** The lock file. */
  @Parameter(property = "pokayoke.lock", defaultValue = "${project.basedir}/pokayoke.lock")
  private File file;

  /** Whether it is written in spite of breaking changes. */
  @Parameter(property = "pokayoke.accept", defaultValue = "false")
  private boolean accept;

  @Override
  List<String> command() {
    List<String> command = new ArrayList<>(List.of("lock", "--file", file.getPath()));
    if (accept) {
      command.add("--accept");
    }
    return command;
  }
}
