package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.List;
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

  public Reader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Reads one class with all its tools.
   *
   * @throws UnresolvedTypeException when it mentions a type that does not exist, or not yet
   */
  public ToolClass read(TypeElement type) {
    Scope scope = Scope.of(type, elements, types);
    Optional<Annotation> toolbox = Annotations.of(type).find(AnnotationNames.TOOLBOX);
    Place place = scope.places().at(type, toolbox);
    String prefix = toolbox.map(box -> box.text("value")).orElse("").replaceFirst("_+$", "");
    String description = toolbox
        .map(box -> box.text("description").strip())
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> scope.comments().of(type).text());
    ToolReader reader = new ToolReader(scope, prefix);
    List<Declaration> declarations = Declaration.of(type, elements, types);
    List<ToolMethod> tools = declarations.stream().map(reader::read).toList();
    return new ToolClass(
        ClassName.get(type),
        Traits.of(type, scope.deprecations().among(type, declarations)),
        prefix,
        description,
        tools,
        hasGenerated(type),
        place);
  }

  /** Where findings about the class as a whole point to. */
  public Site place(TypeElement type) {
    return new Places().at(type, Optional.empty());
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
