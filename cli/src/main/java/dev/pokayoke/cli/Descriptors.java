package dev.pokayoke.cli;

import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.listing.Descriptor;
import dev.pokayoke.processor.listing.DescriptorReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the compiler recorded, from a folder of classes or a jar. */
final class Descriptors {

  private static final String FOLDER = "META-INF/pokayoke";
  private static final String ENDING = ".json";

  private final SourceFiles files;

  Descriptors(SourceFiles files) {
    this.files = files;
  }

  List<Source> ofFolder(String name, Path classes) throws InputException {
    Path descriptors = classes.resolve(FOLDER);
    if (!Files.isDirectory(descriptors)) {
      throw new InputException(
          name + ": has no " + FOLDER + "; was it compiled with Pokayoke's annotation processor?");
    }
    try (Stream<Path> all = Files.list(descriptors)) {
      return read(name, all.toList());
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage());
    }
  }

  List<Source> ofJar(String name, Path jar) throws InputException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      return ofFolder(name, inside.getPath("/"));
    } catch (IOException | ProviderNotFoundException e) {
      throw new InputException(name + ": cannot be read as a jar: " + e.getMessage());
    }
  }

  private List<Source> read(String name, List<Path> all) throws InputException {
    List<Source> sources = new ArrayList<>();
    for (Path file : all.stream().sorted().toList()) {
      if (file.toString().endsWith(ENDING)) {
        sources.add(read(name, file));
      }
    }
    return sources;
  }

  private Source read(String name, Path file) throws InputException {
    String called = name + ": " + file.getFileName();
    try (InputStream in = Files.newInputStream(file);
        Reader text = TextFile.reader(in)) {
      Descriptor descriptor = DescriptorReader.read(text);
      @Nullable Path source = files.of(descriptor.name());
      return Source.compiled(descriptor, source);
    } catch (JsonException e) {
      throw new InputException(called + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new InputException(called + ": the bytes are no text in UTF-8");
    } catch (IOException e) {
      throw new InputException(called + ": cannot be read: " + e.getMessage());
    }
  }
}
