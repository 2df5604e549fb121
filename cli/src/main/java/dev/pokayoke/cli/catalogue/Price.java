package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.Tool;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a tool costs in every request, in tokens.
 *
 * @param total of name, description and input schema as compact JSON; what a provider puts around them is not known
 * @param sentences what each sentence of the description costs alone; together they can cost a few tokens less or more
 */
record Price(int total, int schema, List<Sentence> sentences) {

  record Sentence(String text, int tokens) {}

  static Price of(Tool tool, Tokens tokens) {
    String schema = PrettyJson.compact(tool.input());
    return new Price(
        tokens.in(tool.name() + ' ' + tool.description() + ' ' + schema),
        tokens.in(schema),
        sentences(tool.description()).stream()
            .map(sentence -> new Sentence(sentence, tokens.in(sentence)))
            .toList());
  }

  private static List<String> sentences(String text) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    ends.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
