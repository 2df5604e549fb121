package dev.pokayoke.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.cli.tools.Example;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a tool's author writes, the page stays ours. */
class HostileTextTest {

  private static final Set<String> ELEMENTS = Set.of(
      "#root", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "p",
      "input", "table", "tbody", "tr", "th", "td", "a", "section", "ul", "li", "code", "pre",
      "details", "summary", "script");

  private static final Set<String> ATTRIBUTES = Set.of(
      "lang",
      "charset",
      "http-equiv",
      "content",
      "name",
      "id",
      "type",
      "placeholder",
      "aria-label",
      "hidden",
      "class",
      "data-words",
      "href",
      "dir");

  private static Catalogue catalogue(String text) {
    Node schema = new Node(Map.of(
        "type",
        "object",
        "description",
        text,
        "properties",
        Map.of(text, Map.of("type", text, "pattern", text, "description", text, text, text))));
    Tool tool = new Tool(
        text,
        text,
        text,
        Effect.READ,
        true,
        Approval.ALWAYS,
        true,
        List.of(text),
        List.of(text),
        List.of(new Example(text, text, true)),
        schema,
        schema);
    Finding finding = Finding.of(CheckId.UnitMissing, text).fix(text).path(text).why(text);
    return Catalogue.of(
        List.of(tool),
        List.of(new Note(finding, ""), new Note(finding, text)),
        Tokens.of("o200k_base").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "</style></title></textarea><svg/onload=alert(1)>",
        "<!--",
        "]]>",
        "<a href=\"javascript:alert(1)\">x</a> https://example.com www.example.com",
        "\u202egnp.exe\u2066 \u0000 \ud83d",
        "&lt;b&gt; &amp;amp;",
        "| a | b |\n|---|---|\n```\n</details>\n# Title\n1. one\n- two\n    code\n> quote",
        "<|endoftext|>",
        "مرحبا بالعالم",
        "{was} %s \\u003c"
      })
  void htmlHoldsNothingButTexts(String text) {
    Document page = Jsoup.parse(CatalogueHtml.text(catalogue(text)));
    Set<String> elements = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      elements.add(element.normalName());
      element
          .attributes()
          .forEach(attribute -> assertTrue(
              ATTRIBUTES.contains(attribute.getKey()), () -> element.tagName() + " " + attribute));
    }
    elements.removeAll(ELEMENTS);
    assertEquals(Set.of(), elements);
    page.select("[href]").forEach(link -> assertTrue(link.attr("href").matches("#tool-\\d+")));
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertEquals(seen(text), page.select("h3").first().wholeText());
    assertEquals(seen(text), page.select("p.text").first().wholeText());
  }

  /** What cannot be seen is written as Java does. */
  private static String seen(String text) {
    return text.replace("\u202e", "\\u202e")
        .replace("\u2066", "\\u2066")
        .replace("\u0000", "\\u0000")
        .replace("\ud83d", "\\ud83d");
  }

  @Test
  void theBrowserIsToldToFetchNothing() throws Exception {
    Document page = Jsoup.parse(CatalogueHtml.text(catalogue("text")));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(
                hash(page.select("style").first().data()),
                hash(page.select("script").first().data())),
        policy);
    assertFalse(page.select("style").first().data().matches("(?s).*(url\\(|@import).*"));
    assertFalse(page.select("script").first().data().contains("innerHTML"));
  }

  private static String hash(String content) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void markdown() {
    assertEquals(
        "\\`a\\` \\*b\\* \\_c\\_ \\[d\\](e) \\~ \\| \\$ &lt;b&gt; &amp;amp;",
        Markdown.lines("`a` *b* _c_ [d](e) ~ | $ <b> &amp;"));
    assertEquals(
        "\\# Title\n\\- item\n1\\. one\n\\=\\==\ncode\n\n&gt; quote".replace("\\=\\==", "\\==="),
        Markdown.lines("# Title\n- item\n  1. one\n===\n    code\n\n> quote"));
    assertEquals(
        "https\\://example.com www\\.example.com a\\@b.c",
        Markdown.line("https://example.com\nwww.example.com a@b.c"));
    assertEquals("`a`", Markdown.code("a"));
    assertEquals("``` a``b\\| ```", Markdown.code("a``b|"));
  }

  @Test
  void recursiveSchemasEnd() {
    Map<String, Object> self = Map.of("$ref", "#");
    Node schema = new Node(Map.of(
        "type",
        "object",
        "properties",
        Map.of("a", self, "b", self, "c", Map.of("anyOf", List.of(self, self, self)))));
    List<Row> rows = Table.of(schema);
    assertEquals(201, rows.size());
    assertEquals("The rest is in the schema.", rows.get(200).text());
  }
}
