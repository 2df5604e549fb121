package dev.pokayoke.it.foreign;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor must work in. */
enum JavaTool {
  JAVAC,
  ECJ;

  JavaCompiler compiler() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }
}
