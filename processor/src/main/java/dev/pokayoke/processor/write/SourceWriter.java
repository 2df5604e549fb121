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
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Creates the files of a tool class. It is the only one to do so, and each file has the one class as its origin. */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes the bindings of those that get some, unless something is wrong with the tools, and the descriptor in any case.
   *
   * @throws NameTakenException when the compile has a class of the bindings' name already; then nothing is written
   * @throws TooLargeException when the bindings do not fit into class files; then nothing is written
   */
  public void write(ToolClass tools, Report report, Element origin) {
    ToolClass bound = tools.bound();
    try {
      if (!report.hasErrors() && !bound.methods().isEmpty()) {
        writeSource(BindingWriter.file(bound), bound, origin);
      }
      writeDescriptor(DescriptorWriter.json(tools, report), tools, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSource(JavaFile file, ToolClass tools, Element origin) throws IOException {
    String source = file.toString();
    GeneratedSize.require(source);
    try (Writer out = create(tools, origin).openWriter()) {
      out.write(source);
    }
  }

  private JavaFileObject create(ToolClass tools, Element origin) throws IOException {
    try {
      return filer.createSourceFile(tools.bindings().canonicalName(), origin);
    } catch (FilerException taken) {
      // Only the filer tells a class of this compile from the output of the last one.
      throw new NameTakenException(tools.bindings().simpleName());
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
