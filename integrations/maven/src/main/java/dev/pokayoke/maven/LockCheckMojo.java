package dev.pokayoke.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compares what the tools promise with the lock file, and fails where something breaks. */
@Mojo(name = "lock-check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class LockCheckMojo extends CommandMojo {

  /** The lock file. */
  @Parameter(property = "pokayoke.lock", defaultValue = "${project.basedir}/pokayoke.lock")
  private File file;

  @Override
  List<String> command() {
    return List.of("lock", "--check", "--file", file.getPath());
  }
}
