package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.read.foreign.Framework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads tool classes into the model. */
public final class Reader {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final Types types;
  private final ForeignTools foreign;
  private final Positions positions;

  /**
   * @param foreign what becomes of tools of other frameworks
   * @param positions the lines that places have
   */
  public Reader(Elements elements, Types types, ForeignTools foreign, Positions positions) {
    this.elements = elements;
    this.types = types;
    this.foreign = foreign;
    this.positions = positions;
  }

  /**
   * Reads one class with all its tools.
   *
   * @throws UnresolvedTypeException when it mentions a type that does not exist, or not yet
   */
  public ToolClass read(TypeElement type) {
    Scope scope = Scope.of(type, elements, types, positions);
    Optional<Annotation> toolbox = Annotations.of(type).find(AnnotationNames.TOOLBOX);
    Place place = scope.places().type(type, toolbox);
    String prefix = toolbox.map(box -> box.text("value")).orElse("").replaceFirst("_+$", "");
    String description = toolbox
        .map(box -> box.text("description").strip())
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> scope.comments().of(type).text());
    List<Declaration> declarations =
        Declaration.of(type, elements, types, Framework.others(foreign));
    Map<Framework, ToolReader> readers = new HashMap<>();
    List<ToolMethod> tools = declarations.stream()
        .map(tool -> readers
            .computeIfAbsent(tool.framework(), framework -> reader(framework, scope, prefix))
            .read(tool))
        .toList();
    return new ToolClass(
        ClassName.get(type),
        Traits.of(type, scope.deprecations().among(type, declarations)),
        prefix,
        description,
        tools,
        hasGenerated(type),
        place);
  }

  /** Tools of other frameworks keep the names that those give them. */
  private ToolReader reader(Framework framework, Scope scope, String prefix) {
    return framework.isOurs()
        ? new ToolReader(scope, prefix, true)
        : new ToolReader(scope.of(framework), "", foreign == ForeignTools.BIND);
  }

  /** Where findings about the class as a whole point to. */
  public Site place(TypeElement type) {
    return new Places(elements.getBinaryName(type).toString(), positions)
        .type(type, Optional.empty());
  }

  /** Seen from the module of the class: one that does not read java.compiler cannot name it. */
  private boolean hasGenerated(TypeElement type) {
    @Nullable ModuleElement module = elements.getModuleOf(type);
    return (module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED))
        != null;
  }
}
