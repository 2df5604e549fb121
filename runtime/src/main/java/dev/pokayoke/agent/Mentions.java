package dev.pokayoke.agent;

import dev.pokayoke.json.ArgumentReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been given to the model: the user's words, results of tools, instructions and context. Not its own words, and not our
 * answers to failed calls, which repeat them.
 */
final class Mentions {

  private final List<Words> texts = new ArrayList<>();

  private Mentions() {}

  static Mentions of(History history, String instructions, Collection<?> context) {
    Mentions mentions = new Mentions();
    mentions.texts.add(Words.of(instructions));
    context.forEach(mentions::addContext);
    history.userWords().forEach(text -> mentions.texts.add(Words.of(text)));
    history.successes().forEach(success -> mentions.addResult(success.result()));
    return mentions;
  }

  /** Any object of the developer's; one that cannot say what it is gives nothing. */
  private void addContext(Object value) {
    String text;
    try {
      text = value.toString();
    } catch (RuntimeException silent) {
      return;
    }
    if (text != null) {
      texts.add(Words.of(text));
    }
  }

  /** Values of JSON are taken one by one, so that no escape and no comma comes between. */
  private void addResult(String result) {
    String text = result.strip();
    if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
      ArgumentReader in = ArgumentReader.of(text);
      Object value = in.readAny();
      if (in.accepted()) {
        addValue(value);
        return;
      }
    }
    // What was cut is JSON no longer, but has its escapes still.
    texts.add(Words.of(result.replace("\\n", " ").replace("\\r", " ").replace("\\t", " ")));
  }

  private void addValue(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> {
        addValue(name);
        addValue(item);
      });
    } else if (value instanceof List<?> list) {
      list.forEach(this::addValue);
    } else if (value instanceof BigDecimal decimal) {
      texts.add(Words.of(decimal.toPlainString()));
    } else if (value instanceof String || value instanceof Number) {
      texts.add(Words.of(value.toString()));
    }
  }

  /** Whether a text or number has come up. */
  boolean contain(Object value) {
    if (value instanceof Number number) {
      BigDecimal decimal = new BigDecimal(number.toString());
      return texts.stream().anyMatch(text -> text.hold(decimal));
    }
    Words words = Words.of(String.valueOf(value));
    return texts.stream().anyMatch(text -> text.hold(words));
  }
}
