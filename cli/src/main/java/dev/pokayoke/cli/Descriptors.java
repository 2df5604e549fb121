package dev.pokayoke.cli;

import dev.pokayoke.processor.listing.Descriptor;
import dev.pokayoke.processor.listing.DescriptorReader;
import java.nio.file.Path;
import java.util.List;

/** Reads what the compiler recorded, with its findings. */
final class Descriptors {

  private final SourceFiles files;

  Descriptors(SourceFiles files) {
    this.files = files;
  }

  List<Source> read(String name, Path classes) throws InputException {
    return DescriptorFiles.read(name, classes, (called, file) -> {
      Descriptor descriptor = InputText.read(called, file, DescriptorReader::read);
      return Source.compiled(descriptor, files.of(descriptor.name()));
    });
  }
}
