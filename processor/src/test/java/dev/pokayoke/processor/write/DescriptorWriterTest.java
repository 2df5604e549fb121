package dev.pokayoke.processor.write;

import static dev.pokayoke.processor.write.Goldens.assertGolden;
import static dev.pokayoke.processor.write.Models.INT;
import static dev.pokayoke.processor.write.Models.STRING;
import static dev.pokayoke.processor.write.Models.required;
import static dev.pokayoke.processor.write.Models.tool;
import static dev.pokayoke.processor.write.Models.toolClass;
import static dev.pokayoke.processor.write.Models.withExamples;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolExample;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorWriterTest {

  private static final Finding WARNING = Finding.of(
          CheckId.MissingParamDescription, Site.NONE, "parameter 'days' has no description")
      .severity(Severity.WARNING)
      .path("Forecast.days")
      .why("the model guesses")
      .fix("@Param(\"…\")");

  @Test
  void toolsAndFindings() throws Exception {
    Report report = new Report(
        List.of(WARNING), List.of(new Report.Suppressed(WARNING, "known from the \"manual\"")));
    assertGolden(
        "descriptor.json",
        DescriptorWriter.json(
            toolClass(tool("count", "count", INT, required("days", INT))), report));
  }

  @Test
  void examplesStandAsTheyAreWritten() throws Exception {
    ToolMethod tool = withExamples(
        tool("count", "count", INT, required("days", INT)),
        new ToolExample("{\"days\": 3}", "", true, Site.NONE),
        new ToolExample("{\"days\":\ud800", "no number", false, Site.NONE));
    assertGolden(
        "descriptor-with-examples.json",
        DescriptorWriter.json(toolClass(tool), new Report(List.of(), List.of())));
  }

  @Test
  void aClassWithErrorsHasNoSchemas() throws Exception {
    Unsupported thread =
        new Unsupported(ClassName.get(Thread.class), UnsupportedKind.TYPE, "is a class");
    Finding error =
        Finding.of(CheckId.UnsupportedType, Site.NONE, "parameter 'thread' cannot be expressed");
    assertGolden(
        "descriptor-with-errors.json",
        DescriptorWriter.json(
            toolClass(tool("run", "run", STRING, required("thread", thread))),
            new Report(List.of(error), List.of())));
  }

  /** Another framework may express what we cannot: then there is no schema of ours, and nothing is wrong. */
  @Test
  void toolsOfAnotherFramework() throws Exception {
    Unsupported thread =
        new Unsupported(ClassName.get(Thread.class), UnsupportedKind.TYPE, "is a class");
    assertGolden(
        "descriptor-of-another-framework.json",
        DescriptorWriter.json(
            toolClass(
                tool("count", "count", INT, required("days", INT))
                    .of(Vocabulary.LANGCHAIN4J, false),
                tool("run", "run", STRING, required("thread", thread)).of(Vocabulary.MCP, false)),
            new Report(List.of(), List.of())));
  }

  @Test
  void theSameClassGivesTheSameText() throws Exception {
    ToolClass tools = toolClass(tool("count", "count", INT, required("days", INT)));
    Report report = new Report(List.of(), List.of());
    assertEquals(DescriptorWriter.json(tools, report), DescriptorWriter.json(tools, report));
  }
}
