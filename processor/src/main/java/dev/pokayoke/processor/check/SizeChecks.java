package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Whether anybody could read what the tools say, and a file hold it. How much Java they make is known only once it is
 * written, and judged there.
 */
final class SizeChecks implements Check {

  /** Characters of one tool's texts and schemas: some 300,000 tokens. */
  static final int MAX_TEXT = 1_000_000;

  /** Characters of all texts and schemas of a class. A compiler has them in memory several times. */
  static final int MAX_TEXT_OF_CLASS = 10_000_000;

  /** Bytes that the usual file systems take for a name. */
  private static final int MAX_FILE_NAME = 255;

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Walk walk = Walk.through(tools);
    Map<ToolMethod, Long> lengths = TextSize.ofTools(walk, TextSize.CHARACTERS);
    boolean oneIsTooLong = false;
    for (ToolMethod tool : tools.methods()) {
      long length = lengths.getOrDefault(tool, 0L);
      if (length > MAX_TEXT) {
        oneIsTooLong = true;
        findings.add(tool, tooLong(tool, length));
      }
    }
    long all = lengths.values().stream().mapToLong(Long::longValue).sum();
    if (!oneIsTooLong && all > MAX_TEXT_OF_CLASS) {
      String has = "have about %s characters of text together".formatted(Words.of(all));
      findings.add(
          tools, ofClass(tools, has + "; a class may have " + Words.of(MAX_TEXT_OF_CLASS)));
    }
    for (TypeUse use : walk.types()) {
      if (use.type() instanceof Unsupported type
          && type.kind() == UnsupportedKind.CLASS_TOO_LARGE) {
        findings.add(tools, ofClass(tools, type.reason()));
      }
    }
    fileName(tools, findings);
  }

  private static Finding tooLong(ToolMethod tool, long length) {
    String what = "the texts and schemas of tool '%s' have about %s characters"
        .formatted(tool.name(), Words.of(length));
    return Finding.of(CheckId.TooLarge, tool.site(), what)
        .why("a tool may have %s, and no model reads more than a fraction of that"
            .formatted(Words.of(MAX_TEXT)))
        .fix("let the tool take and return less, and let other tools tell the rest");
  }

  private static Finding ofClass(ToolClass tools, String has) {
    String name = Words.of(tools.type());
    return Finding.of(CheckId.TooLarge, tools.site(), "the tools of '%s' %s".formatted(name, has))
        .fix("split '%s' into several classes, by subject".formatted(name));
  }

  private static void fileName(ToolClass tools, Findings findings) {
    // The class of constants is the longest of the classes that may be made.
    String descriptor = tools.type().reflectionName() + ".json";
    String classFile = tools.bindings().simpleName() + "$Constants2.class";
    for (String file : List.of(descriptor, classFile)) {
      int bytes = file.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_FILE_NAME) {
        String what = "'%s' needs a file with a name of %s bytes; %s are possible"
            .formatted(Words.of(tools.type()), bytes, MAX_FILE_NAME);
        Finding finding = Finding.of(CheckId.TooLarge, tools.site(), what)
            .why("it is called '%s'".formatted(file))
            .fix("shorten the name of the class, of those around it or of the package");
        findings.add(tools, finding);
      }
    }
  }
}
