package dev.pokayoke.processor.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler printed.
 *
 * @param file simple name of the source file, or {@code ""}
 * @param line from 1, or 0 when there is no place
 */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {

  private static final Pattern ID = Pattern.compile("\\A\\[([A-Z][A-Za-z]+)\\] ");

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    @Nullable JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.toUri().getPath();
    return new Message(
        diagnostic.getKind(),
        path.substring(path.lastIndexOf('/') + 1),
        Math.max(0, diagnostic.getLineNumber()),
        Math.max(0, diagnostic.getColumnNumber()),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** The id in square brackets of a finding. */
  public Optional<String> id() {
    Matcher id = ID.matcher(text);
    return id.find() ? Optional.of(id.group(1)) : Optional.empty();
  }

  public String firstLine() {
    return text.split("\\R", 2)[0];
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  @Override
  public String toString() {
    return kind + " " + file + ":" + line + ": " + text;
  }
}
