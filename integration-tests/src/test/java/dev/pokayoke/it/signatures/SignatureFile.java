package dev.pokayoke.it.signatures;

import dev.pokayoke.it.testing.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file with signatures. Its comments say what is expected: {@code // tool: find_berth} begins a signature,
 * {@code // schema: …}, {@code // output: …}, {@code // text: …}, {@code // finding: [Id] …} and
 * {@code // warning: [Id] …} belong to it; a comment that is indented goes on with the line above. A line
 * {@code // style: …} says whose test suites ask for such tools.
 *
 * @param file the source
 * @param style whose style it is, or {@code ""} for a file that others only need
 */
record SignatureFile(Path file, String style, List<Signature> signatures) {

  private static final Path FOLDER = Path.of("src/test/resources/signatures");
  private static final Pattern LINE =
      Pattern.compile("\\s*// (style|tool|schema|output|text|finding|warning): (.*)");
  private static final Pattern MORE = Pattern.compile("\\s*//   +(.*)");

  static List<SignatureFile> all() throws IOException {
    List<SignatureFile> all = new ArrayList<>();
    for (Path file : Build.files(FOLDER)) {
      all.add(read(file));
    }
    return all;
  }

  private static SignatureFile read(Path file) throws IOException {
    String style = "";
    List<Signature> signatures = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher expectation = LINE.matcher(line);
      Matcher more = MORE.matcher(line);
      if (expectation.matches()) {
        String text = expectation.group(2);
        switch (expectation.group(1)) {
          case "style" -> style = text;
          case "tool" -> signatures.add(new Signature(text, new LinkedHashMap<>()));
          default -> open = add(signatures.get(signatures.size() - 1), expectation.group(1), text);
        }
      } else if (more.matches() && !open.isEmpty()) {
        open.set(open.size() - 1, open.get(open.size() - 1) + more.group(1));
      } else {
        open = new ArrayList<>();
      }
    }
    return new SignatureFile(file, style, List.copyOf(signatures));
  }

  private static List<String> add(Signature signature, String keyword, String text) {
    Map<String, List<String>> expected = signature.expected();
    List<String> texts = expected.computeIfAbsent(keyword, none -> new ArrayList<>());
    texts.add(text);
    return texts;
  }

  /** Whether the build must refuse it. */
  boolean isRefused() {
    return signatures.stream().anyMatch(signature -> signature.says("finding"));
  }

  /** Whether it only holds what others need. */
  boolean isShared() {
    return signatures.isEmpty();
  }

  /** The class that the file is named after. */
  String className() {
    String path = FOLDER.getParent().relativize(file).toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  @Override
  public String toString() {
    return className();
  }
}
