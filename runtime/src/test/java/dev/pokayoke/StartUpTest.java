package dev.pokayoke;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way from a program's start to its first tool call does without what is slow the first time. */
class StartUpTest {

  /** Named in a class file by every lambda, by every + on texts, and by all of Jackson. */
  private static final List<String> SLOW = List.of(
      "java/lang/invoke/LambdaMetafactory",
      "java/lang/invoke/StringConcatFactory",
      "com/fasterxml/jackson");

  @Test
  void readingCallingAndWritingNeedNoLambdaAndNoJsonLibrary() throws IOException {
    List<String> found = new ArrayList<>();
    int classes = 0;
    for (String name : List.of("json", "tool")) {
      try (Stream<Path> files = Files.list(Path.of("target", "classes", "dev", "pokayoke", name))) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String content = Files.readString(file, StandardCharsets.ISO_8859_1);
          SLOW.stream()
              .filter(content::contains)
              .forEach(slow -> found.add(file.getFileName() + " uses " + slow));
          classes++;
        }
      }
    }
    assertEquals(List.of(), found);
    assertTrue(classes > 30, "the classes are where they are looked for");
  }
}
