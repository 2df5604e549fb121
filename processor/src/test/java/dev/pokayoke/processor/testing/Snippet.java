package dev.pokayoke.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Java as a page shows it: members of a class, or classes, without the imports. */
public record Snippet(String text) {

  private static final Pattern TYPE = Pattern.compile(
      "^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum) ",
      Pattern.MULTILINE);

  private static final String IMPORTS = String.join(
      "\n",
      "import dev.pokayoke.*;",
      "import java.math.*;",
      "import java.time.*;",
      "import java.util.*;",
      "");

  public Map<String, String> sources() {
    // Annotations stand before the type, so that a public class needs no file of its own name here.
    String body = TYPE.matcher(text).find()
        ? text.replaceAll("(?m)^public (?=.*\\b(?:class|interface|record|enum) )", "")
        : "class Tools {\n" + text + "}\n";
    return Map.of("Snippet.java", IMPORTS + body);
  }

  public List<String> options() {
    return Expectations.in(text).options();
  }
}
