package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.Baseline.Entry;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a baseline strictly: half of one would silence half of what it should. */
public final class BaselineReader {

  /** What the one member of the file is called. */
  public static final String MEMBER = "baseline";

  private BaselineReader() {}

  /** @throws JsonException when there is no such file, or no baseline in it; the message is complete but for the file's name */
  public static Baseline read(String file) throws JsonException {
    try (Reader text = Files.newBufferedReader(Path.of(file))) {
      return read(text);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new JsonException("there is no such file");
    } catch (IOException e) {
      throw new JsonException("cannot be read: " + e.getMessage());
    }
  }

  static Baseline read(Reader text) throws JsonException, IOException {
    if (!(Node.of(JsonReader.read(text, "a baseline")).get(MEMBER) instanceof List<?> entries)) {
      throw new JsonException("there is no array \"" + MEMBER + "\"");
    }
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!(entries.get(i) instanceof Map<?, ?> members)) {
        throw new JsonException("entry number " + (i + 1) + " is no object");
      }
      Node entry = new Node(members);
      if (counts.put(entry(entry, i + 1), count(entry, i + 1)) != null) {
        throw new JsonException("entry number " + (i + 1) + " is there twice");
      }
    }
    return new Baseline(counts);
  }

  private static Entry entry(Node entry, int number) throws JsonException {
    return new Entry(
        text(entry, "id", number),
        text(entry, "source", number),
        entry.has("tool") ? text(entry, "tool", number) : "",
        entry.has("property") ? text(entry, "property", number) : "");
  }

  private static String text(Node entry, String member, int number) throws JsonException {
    if (!(entry.get(member) instanceof String text)) {
      throw new JsonException("entry number " + number + " has no text \"" + member + "\"");
    }
    return text;
  }

  private static int count(Node entry, int number) throws JsonException {
    if (!entry.has("count")) {
      return 1;
    }
    BigDecimal count = entry.number("count");
    boolean isCount = count != null && count.signum() > 0 && entry.count("count") != null;
    if (!isCount || count.stripTrailingZeros().scale() > 0) {
      throw new JsonException("entry number " + number + " has a \"count\" that is none");
    }
    return count.intValue();
  }
}
