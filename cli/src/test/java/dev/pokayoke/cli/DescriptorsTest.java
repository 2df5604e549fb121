package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} of what the compiler recorded. */
class DescriptorsTest {

  @TempDir
  private Path folder;

  private Path sources;

  @BeforeEach
  void writeSources() throws Exception {
    sources = Files.createDirectories(folder.resolve("src"));
    source("shop/OrderTools.java", """
        package shop;
        import dev.pokayoke.*;
        class OrderTools {
          /** Looks up one order by its number; returns its state and its lines. */
          @Tool(effect = Effect.READ)
          String getOrder(@Param("Order number as printed on the receipt, e.g. A-10017") String number) { return ""; }

          /** Tells where a parcel is just now, and when it will be at the door. */
          @Tool(effect = Effect.READ, after = "get_ordr")
          String trackParcel(@Param("Weight of the parcel") double weight) { return ""; }
        }
        """);
    source("shop/Outer.java", """
        package shop;
        import dev.pokayoke.*;
        class Outer {
          @SuppressCheck(value = "MissingParamDescription", reason = "everybody knows it")
          static class ReturnTools {
            /** Looks up what was sent back with an order, and why the customer did that. */
            @Tool(effect = Effect.READ) String getOrder(String rma) { return ""; }
          }
        }
        """);
  }

  private void source(String name, String text) throws Exception {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String classes(String... options) throws Exception {
    return Classes.compile(sources, folder.resolve("classes"), options).toString();
  }

  private Run check(String... more) throws Exception {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "check";
    arguments[1] = "--source-root=" + sources;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.of(arguments);
  }

  @Test
  void whatTheCompilerFoundAndWhatOnlyTheWholeShows() throws Exception {
    Run run = check(classes());
    assertEquals("", run.err());
    assertEquals(1, run.exit());
    String out = run.out();
    assertTrue(
        out.contains(
            sources.resolve("shop/OrderTools.java")
                + ":10:60: track_parcel.weight: warning: [UnitMissing] nothing says in which unit parameter 'weight' counts\n"),
        out);
    assertTrue(
        out.contains(
            "shop.Outer$ReturnTools: get_order: error: [DuplicateToolName] methods 'OrderTools.getOrder' and 'ReturnTools.getOrder' make two tools named 'get_order'\n"),
        out);
    assertEquals(1, out.split("\\[UnknownPredecessor]", -1).length - 1, "said once: " + out);
    assertFalse(out.contains("MissingParamDescription"), out);
    assertTrue(out.contains("\npokayoke: 3 tools in 2 classes, 2 errors, "), out);
  }

  @Test
  void aJarIsAsGoodAsAFolder() throws Exception {
    Path classes = Path.of(classes());
    Path jar = Classes.jar(classes, folder.resolve("shop.jar"));
    assertEquals(check(classes.toString()), check(jar.toString()));
  }

  @Test
  void withoutSourcesItIsTheClass() throws Exception {
    Run run = Run.of("check", classes());
    assertTrue(
        run.out().contains("shop.OrderTools: track_parcel.weight: warning: [UnitMissing] "),
        run.out());
  }

  @Test
  void severitiesCanBeChangedAfterwards() throws Exception {
    String classes = classes();
    assertEquals(
        0,
        check("--check=UnknownPredecessor=off", "--check=DuplicateDescription=off", only())
            .exit());
    assertTrue(check("--profile=strict", classes).out().contains(": error: [UnitMissing] "));
  }

  /** The first class alone, where nothing clashes. */
  private String only() throws Exception {
    Files.delete(sources.resolve("shop/Outer.java"));
    return Classes.compile(sources, folder.resolve("only")).toString();
  }

  @Test
  void aliasesWithPrefixesAreFoundInOtherClasses() throws Exception {
    source("shop/Refunds.java", """
        package shop;
        import dev.pokayoke.*;
        @Toolbox("refunds")
        class Refunds {
          /** Tells how much of a payment can be sent back to the customer today. */
          @Tool(effect = Effect.READ, after = {"quote", "get_order"}) String tell() { return ""; }
          /** Works out what a refund would come to, in euros, without sending any. */
          @Tool(effect = Effect.READ, after = "refunds_tell") String quote() { return ""; }
        }
        """);
    Run run = check(classes());
    assertEquals(
        1, run.out().split("\\[PredecessorCycle]", -1).length - 1, "said once: " + run.out());
  }

  @Test
  void theBaselineIsThatOfTheCompiler() throws Exception {
    String baseline = folder.resolve("baseline.json").toString();
    String classes = only();
    Run written = check("--write-baseline", baseline, classes);
    assertEquals(0, written.exit(), written.out());
    assertTrue(
        Files.readString(Path.of(baseline))
            .contains(
                "{\"id\":\"UnitMissing\",\"source\":\"shop.OrderTools\",\"tool\":\"track_parcel\",\"property\":\"weight\"}"));
    String again = classes("-Apokayoke.baseline=" + baseline);
    Run silent = check(again);
    assertEquals(0, silent.exit(), silent.out());
    assertFalse(silent.out().contains("UnitMissing"), silent.out());
    assertEquals(written.out(), check("--baseline", baseline, again).out());
    String anew = folder.resolve("anew.json").toString();
    check("--write-baseline", anew, again);
    assertEquals(Files.readString(Path.of(baseline)), Files.readString(Path.of(anew)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                         | not JSON, at line 1, column ",
        "[]                        | is no descriptor: it has no \"class\" or no \"tools\"",
        "{\"class\":\"A\"}         | is no descriptor: it has no \"class\" or no \"tools\"",
        "{\"class\":\"A\",\"tools\":[7]} | tool number 1 is no object",
        "{\"class\":\"A\",\"tools\":[],\"findings\":[{\"id\":\"New\"}]} | has a finding of the check 'New', which this version does not know; compile 'A' with the processor of the same version"
      })
  void whatIsNoDescriptor(String text, String message) throws Exception {
    Path descriptors = Files.createDirectories(folder.resolve("broken/META-INF/pokayoke"));
    Files.writeString(descriptors.resolve("A.json"), text);
    Run run = check(folder.resolve("broken").toString());
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("pokayoke: " + folder.resolve("broken") + ": A.json: " + message),
        run.err());
  }

  @Test
  void whatHasNone() throws Exception {
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: " + folder
                + ": has no META-INF/pokayoke; was it compiled with Pokayoke's annotation processor?\n"),
        check(folder.toString()));
    Path jar = Files.writeString(folder.resolve("broken.jar"), "PK");
    assertTrue(
        check(jar.toString()).err().startsWith("pokayoke: " + jar + ": cannot be read as a jar: "));
  }
}
