package dev.pokayoke.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.StopReason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of the code is true: their Java compiles, what they link and name exists. */
class DocsTest {

  private static final Path ROOT =
      Path.of(System.getProperty("pokayoke.samples")).resolve("..").normalize();

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public |final )*(?:class|record|interface|enum) (\\w+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** What a fragment on a page may name without an import of its own. */
  private static final String IMPORTS = Stream.of(
          "dev.pokayoke",
          "dev.pokayoke.agent",
          "dev.pokayoke.model",
          "dev.pokayoke.openai",
          "dev.pokayoke.samples.first",
          "dev.pokayoke.tool",
          "java.time",
          "java.util")
      .map(name -> "import " + name + ".*;\n")
      .reduce("", String::concat);

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "docs/models.md"})
  void everyJavaBlockCompiles(String page) throws IOException {
    Matcher block = JAVA.matcher(Files.readString(ROOT.resolve(page)));
    int number = 0;
    while (block.find()) {
      Path source = source(block.group(1), folder.resolve("block" + ++number));
      JdkTool.Outcome outcome = JdkTool.current()
          .run(
              folder,
              "javac",
              "-encoding",
              "UTF-8",
              "-cp",
              System.getProperty("java.class.path"),
              "--processor-path",
              System.getProperty("pokayoke.processor.jar")
                  + File.pathSeparator
                  + System.getProperty("java.class.path"),
              "-d",
              Files.createDirectories(folder.resolve("out" + number)),
              source);
      assertEquals(0, outcome.exitCode(), () -> block.group(1) + "\n" + outcome.output());
    }
    assertTrue(number > 0, "no Java on this page");
  }

  /** A file of its own, or the members of a class, or the statements of a method. */
  private static Path source(String block, Path folder) throws IOException {
    Matcher type = TYPE.matcher(block);
    Files.createDirectories(folder);
    if (type.find()) {
      return Files.writeString(folder.resolve(type.group(1) + ".java"), block);
    }
    boolean members = block.startsWith("/**") || block.startsWith("@");
    String code = members ? block : "void run() throws Exception {\n" + block + "}\n";
    return Files.writeString(
        folder.resolve("Snippet.java"), IMPORTS + "class Snippet {\n" + code + "}\n");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      String target = link.group(1);
      if (!target.contains("://")) {
        Path file = target.isEmpty() ? page : page.resolveSibling(target);
        assertTrue(Files.exists(file), () -> page + ": " + target);
        String anchor = link.group(2);
        assertTrue(anchor == null || anchors(file).contains(anchor), () -> page + " #" + anchor);
      }
    }
  }

  /** The places on a page that a link can lead to: its headings, as web sites for Git repositories write them. */
  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /** Names in code font that look like a class, a Java file or a package. */
  @Test
  void howItWorksNamesWhatExists() throws IOException {
    List<String> sources = sources();
    Matcher name = Pattern.compile(
            "`((?:[\\w-]+/)*[A-Z]\\w*[a-z]\\w*)(?:\\.java)?`|`((?:[\\w-]+/)+[a-z]\\w*)`")
        .matcher(Files.readString(ROOT.resolve("docs/how-it-works.md")));
    List<String> unknown = new ArrayList<>();
    int names = 0;
    while (name.find()) {
      names++;
      String shortPath = name.group(1) != null ? name.group(1) + ".java" : name.group(2) + "/";
      if (!Files.exists(ROOT.resolve(shortPath))
          && sources.stream().noneMatch(source -> isShortFor(shortPath, source))) {
        unknown.add(shortPath);
      }
    }
    assertEquals(List.of(), unknown);
    assertTrue(names > 40, "the page names hardly any class");
  }

  /** Whether the parts of a path, such as {@code runtime/json/TextFormat.java}, follow each other in the whole path. */
  private static boolean isShortFor(String shortPath, String source) {
    int slash = shortPath.indexOf('/');
    String module = slash < 0 ? "" : shortPath.substring(0, slash + 1);
    return source.startsWith(module)
        && ("/" + source).contains("/" + shortPath.substring(slash + 1));
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String module : List.of("annotations", "processor", "runtime", "integrations", "cli")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        files
            .map(file -> ROOT.relativize(file).toString().replace(File.separatorChar, '/'))
            .filter(file -> file.endsWith(".java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  @Test
  void theGuideListsEveryStopReason() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    Matcher row = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|").matcher(guide);
    Set<String> listed = new TreeSet<>();
    while (row.find()) {
      listed.add(row.group(1));
    }
    Set<String> reasons = new TreeSet<>();
    Arrays.stream(StopReason.values()).map(Enum::name).forEach(reasons::add);
    listed.removeAll(Set.of("READ", "WRITE", "DESTRUCTIVE"));
    assertEquals(reasons, listed);
  }
}
