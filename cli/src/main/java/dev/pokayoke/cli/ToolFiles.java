package dev.pokayoke.cli;

import dev.pokayoke.cli.lock.LockFile;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.cli.tools.ToolReader;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads definitions of tools from what was named on the command line: folders of classes, jars, descriptors, lists and lock files. */
final class ToolFiles {

  private ToolFiles() {}

  static List<Tool> read(List<String> inputs) throws InputException {
    List<Tool> tools = new ArrayList<>();
    for (String input : inputs) {
      tools.addAll(read(input));
    }
    return tools;
  }

  private static List<Tool> read(String input) throws InputException {
    Path path = Inputs.path(input);
    if (DescriptorFiles.mayBeIn(path)) {
      return DescriptorFiles.read(
              input, path, (called, file) -> InputText.read(called, file, text -> of(called, text)))
          .stream()
          .flatMap(List::stream)
          .toList();
    }
    return InputText.read(input, path, text -> of(input, text));
  }

  private static List<Tool> of(String name, Reader text) throws JsonException, IOException {
    @Nullable Object document = JsonReader.read(text, "a descriptor or a list of tools");
    Node descriptor = Node.of(document);
    if (LockFile.isLock(document)) {
      return LockFile.read(document);
    }
    return ToolReader.isDescriptor(descriptor)
        ? ToolReader.compiled(descriptor)
        : ToolReader.listed(name, document);
  }
}
