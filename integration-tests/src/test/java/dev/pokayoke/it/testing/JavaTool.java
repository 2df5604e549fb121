package dev.pokayoke.it.testing;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor must work in. */
public enum JavaTool {
  JAVAC,
  ECJ;

  public JavaCompiler compiler() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }
}
