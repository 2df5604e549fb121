package dev.pokayoke.processor.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Dialect;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionReaderTest {

  private static final Finding TEXT = Finding.of(CheckId.MissingToolDescription, "no text");
  private static final Finding NAME = Finding.of(CheckId.ReservedToolName, "reserved");

  @Test
  void nothingGiven() {
    OptionReader reader = new OptionReader(Map.of("other.option", "x"));
    assertEquals(Options.STANDARD, reader.read());
    assertEquals(List.of(), reader.problems());
  }

  @Test
  void everythingGiven() {
    Options options = read(Map.of(
        "pokayoke.profile", "legacy",
        "pokayoke.check.ReservedToolName", "off",
        "pokayoke.warnings", "note",
        "pokayoke.docs", "https://example.com/"));
    assertEquals(Profile.LEGACY, options.profile());
    assertEquals(Map.of(CheckId.ReservedToolName, Severity.OFF), options.checks());
    assertTrue(options.warningsAsNotes());
    assertEquals("https://example.com/", options.docs());
  }

  @Test
  void profiles() {
    assertEquals(Severity.ERROR, read(Map.of()).of(TEXT));
    Options legacy = read(Map.of("pokayoke.profile", "legacy"));
    assertEquals(Severity.WARNING, legacy.of(TEXT));
    assertEquals(Severity.ERROR, legacy.of(NAME));
    Options strict = read(Map.of("pokayoke.profile", "strict"));
    assertEquals(Severity.ERROR, strict.of(TEXT.severity(Severity.WARNING)));
    assertEquals(Severity.INFO, strict.of(TEXT.severity(Severity.INFO)));
  }

  @Test
  void toolsThatAreOnlyChecked() {
    Finding advice = TEXT.asAdvice();
    assertEquals(ForeignTools.CHECK, read(Map.of()).foreign());
    assertEquals(Severity.WARNING, read(Map.of()).of(advice));
    assertEquals(Severity.ERROR, read(Map.of("pokayoke.profile", "standard")).of(advice));
    assertEquals(
        Severity.INFO,
        read(Map.of("pokayoke.check.MissingToolDescription", "info")).of(advice));
    assertEquals(ForeignTools.BIND, read(Map.of("pokayoke.foreign", "bind")).foreign());
    assertEquals("-Apokayoke.foreign=check", problem("pokayoke.foreign", "chek").fix());
  }

  @Test
  void oneCheckAgainstTheProfile() {
    Options options =
        read(Map.of("pokayoke.profile", "strict", "pokayoke.check.MissingToolDescription", "info"));
    assertEquals(Severity.INFO, options.of(TEXT));
    assertEquals(Severity.ERROR, options.of(NAME));
  }

  @Test
  void whatDoesNotExist() {
    Finding problem = problem("pokayoke.Profile", "strict");
    assertEquals("option 'pokayoke.Profile' does not exist", problem.what());
    assertEquals("-Apokayoke.profile", problem.fix());
    assertEquals("", problem("pokayoke.something.else.entirely", "").fix());
    assertEquals(
        "-Apokayoke.check.ReservedToolName",
        problem("pokayoke.check.ReservdToolName", "off").fix());
  }

  @Test
  void whatIsNotAccepted() {
    Finding problem = problem("pokayoke.profile", "Strict");
    assertEquals("option 'pokayoke.profile' does not accept 'Strict'", problem.what());
    assertEquals("it accepts standard, strict, legacy", problem.why());
    assertEquals("-Apokayoke.profile=strict", problem.fix());
    OptionReader reader = new OptionReader(Map.of("pokayoke.profile", "xyz"));
    assertEquals(Profile.STANDARD, reader.read().profile());
  }

  @Test
  void withoutAValue() {
    Map<String, String> given = new HashMap<>();
    given.put("pokayoke.warnings", null);
    OptionReader reader = new OptionReader(given);
    assertFalse(reader.read().warningsAsNotes());
    assertEquals(
        "option 'pokayoke.warnings' does not accept ''",
        reader.problems().get(0).what());
  }

  @Test
  void whatNoBindingCanBeWrittenWithoutHasNoOption() {
    Finding problem = problem("pokayoke.check.UnsupportedType", "off");
    assertEquals("option 'pokayoke.check.UnsupportedType' does not exist", problem.what());
    assertEquals("no binding can be written as long as this check has a finding", problem.why());
    assertFalse(Option.allNames().contains("pokayoke.check.InternalError"));
    assertTrue(Option.allNames().contains("pokayoke.check.MissingParamDescription"));
  }

  private static Options read(Map<String, String> given) {
    OptionReader reader = new OptionReader(given);
    Options options = reader.read();
    assertEquals(List.of(), reader.problems());
    return options;
  }

  private static Finding problem(String name, String value) {
    OptionReader reader = new OptionReader(Map.of(name, value));
    reader.read();
    assertEquals(1, reader.problems().size());
    return reader.problems().get(0);
  }

  @Test
  void dialectsAreNamedWithCommas() {
    OptionReader reader = new OptionReader(
        Map.of("pokayoke.dialects", "openai-strict, anthropic-strict,gemini-opanapi"));
    assertEquals(
        EnumSet.of(Dialect.OPENAI_STRICT, Dialect.ANTHROPIC_STRICT),
        reader.read().dialects());
    Finding problem = reader.problems().get(0);
    assertEquals("option 'pokayoke.dialects' does not accept 'gemini-opanapi'", problem.what());
    assertEquals("-Apokayoke.dialects=gemini-openapi", problem.fix());
    assertEquals(1, reader.problems().size());
  }
}
