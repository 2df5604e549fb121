package dev.pokayoke.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.model.ToolClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Creates the files of a tool class. It is the only one to do so, and each file has the one class as its origin. */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes the bindings, unless something is wrong with the tools, and the descriptor in any case. */
  public void write(ToolClass tools, Report report, Element origin) {
    boolean bound = !report.hasErrors() && !tools.methods().isEmpty();
    try {
      if (bound) {
        writeSource(BindingWriter.file(tools), tools, origin);
      }
      writeDescriptor(DescriptorWriter.json(tools, report), tools, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSource(JavaFile file, ToolClass tools, Element origin) throws IOException {
    String name = tools.bindings().canonicalName();
    try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
      file.writeTo(out);
    }
  }

  private void writeDescriptor(String json, ToolClass tools, Element origin) throws IOException {
    String path = "META-INF/pokayoke/" + tools.type().reflectionName() + ".json";
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
  }
}
