package dev.pokayoke.processor.listing;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.model.Where;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads descriptors, which the compiler writes into {@code META-INF/pokayoke/}. */
public final class DescriptorReader {

  private final String type;
  private final Node descriptor;

  private DescriptorReader(String type, Node descriptor) {
    this.type = type;
    this.descriptor = descriptor;
  }

  /** @throws JsonException when it is none, or one of another version that cannot be understood */
  public static Descriptor read(Reader text) throws JsonException, IOException {
    Node descriptor = Node.of(JsonReader.read(text, "a descriptor"));
    if (descriptor.text("class").isEmpty() || !(descriptor.get("tools") instanceof List<?>)) {
      throw new ListingException("is no descriptor: it has no \"class\" or no \"tools\"");
    }
    return new DescriptorReader(descriptor.text("class"), descriptor).read();
  }

  private Descriptor read() throws ListingException {
    List<Finding> findings = new ArrayList<>();
    for (Node finding : nodes("findings")) {
      findings.add(finding(finding));
    }
    List<Report.Suppressed> suppressed = new ArrayList<>();
    for (Node finding : nodes("suppressed")) {
      suppressed.add(new Report.Suppressed(finding(finding), finding.text("reason")));
    }
    return new Descriptor(type, tools(), List.copyOf(findings), List.copyOf(suppressed));
  }

  private List<Node> nodes(String member) {
    return descriptor.array(member).stream().map(Node::of).toList();
  }

  private ToolClass tools() throws ListingException {
    List<ToolMethod> methods = new ArrayList<>();
    List<ToolMethod> listed = ListingReader.of(type, descriptor.array("tools")).methods();
    for (int i = 0; i < listed.size(); i++) {
      methods.add(method(listed.get(i), nodes("tools").get(i), i + 1));
    }
    return new ToolClass(
        named(type),
        Set.of(),
        descriptor.text("prefix"),
        descriptor.text("description"),
        methods,
        false,
        new Recorded(new Where(type, "", "", 0, 0), 0));
  }

  /** With what a list has no words for. */
  private ToolMethod method(ToolMethod listed, Node tool, int order) {
    return new ToolMethod(
            named(type),
            tool.text("method"),
            Set.of(),
            listed.name(),
            listed.description(),
            effect(tool, "declaredEffect", Effect.INFERRED),
            effect(tool, "effect", Effect.WRITE),
            tool.flag("idempotent"),
            tool.texts("after"),
            listed.approval(),
            tool.text("timeout"),
            tool.flag("returnDirect"),
            List.of(),
            listed.parameters(),
            listed.result(),
            new Recorded(new Where(type, listed.name(), "", 0, 0), order))
        .of(vocabulary(tool.text("framework")), isBound(tool));
  }

  private static Vocabulary vocabulary(String framework) {
    for (Vocabulary vocabulary : Vocabulary.values()) {
      if (vocabulary.framework().equals(framework)) {
        return vocabulary;
      }
    }
    return Vocabulary.POKAYOKE;
  }

  private static boolean isBound(Node tool) {
    return !Boolean.FALSE.equals(tool.get("bound"));
  }

  private static Effect effect(Node tool, String member, Effect standard) {
    for (Effect effect : Effect.values()) {
      if (word(effect).equals(tool.text(member))) {
        return effect;
      }
    }
    return standard;
  }

  private Finding finding(Node finding) throws ListingException {
    int line = tells(finding, "line");
    Where where = new Where(
        type, finding.text("tool"), finding.text("property"), line, tells(finding, "column"));
    Finding read = Finding.of(id(finding.text("id")), new Recorded(where, 0), finding.text("what"))
        .severity(severity(finding.text("severity")))
        .path(finding.text("path"))
        .why(finding.text("why"))
        .fix(finding.text("fix"));
    boolean isOfBound = nodes("tools").stream()
        .filter(tool -> tool.text("name").equals(where.tool()))
        .allMatch(DescriptorReader::isBound);
    return isOfBound ? read : read.asAdvice();
  }

  private static int tells(Node finding, String member) {
    Integer number = finding.count(member);
    return number == null ? 0 : number;
  }

  private CheckId id(String name) throws ListingException {
    for (CheckId id : CheckId.values()) {
      if (id.name().equals(name)) {
        return id;
      }
    }
    throw unknown("check", name);
  }

  private Severity severity(String name) throws ListingException {
    for (Severity severity : Severity.values()) {
      if (word(severity).equals(name)) {
        return severity;
      }
    }
    throw unknown("severity", name);
  }

  private ListingException unknown(String what, String name) {
    return new ListingException(
        "has a finding of the %s '%s', which this version does not know; ".formatted(what, name)
            + "compile '" + type + "' with the processor of the same version");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** For messages: the part behind the last {@code .} or {@code $}. */
  private static ClassName named(String type) {
    String outer = type.substring(type.lastIndexOf('.') + 1);
    return SchemaReader.named(outer.substring(outer.lastIndexOf('$') + 1));
  }
}
