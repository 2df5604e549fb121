package dev.pokayoke.processor.read;

import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.read.foreign.Framework;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tool classes of a round: those with a {@code @Tool} method of their own, ours or another framework's, or a
 * {@code @Toolbox} annotation. An abstract class with type parameters is none.
 *
 * <p>It walks the types themselves, because the Eclipse compiler gives annotated elements in no particular order. A class
 * that mentions a type that does not exist yet comes again in the next round, in which another processor may have
 * written it.
 */
public final class Scanner {

  /** A class that could never be read. */
  public record Unread(TypeElement type, String missingType) {}

  private final Elements elements;
  private final List<Framework> others;
  private final Set<String> compiled = new HashSet<>(Set.of(""));
  private final Map<String, UnresolvedTypeException> deferred = new LinkedHashMap<>();

  /** @param foreign what becomes of tools of other frameworks */
  public Scanner(Elements elements, ForeignTools foreign) {
    this.elements = elements;
    this.others = Framework.others(foreign);
  }

  /** The tool classes to read now, by name; none in the last round, when it is too late to write. */
  public List<TypeElement> scan(RoundEnvironment round) {
    List<TypeElement> found = new ArrayList<>();
    if (round.processingOver()) {
      return found;
    }
    deferred.keySet().stream().map(this::again).forEach(found::add);
    deferred.clear();
    ElementFilter.typesIn(round.getRootElements()).stream()
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .forEach(type -> {
          compiled.add(type.getQualifiedName().toString());
          collect(type, found);
        });
    return found;
  }

  /** Puts a class off until the next round. */
  public void defer(TypeElement type, UnresolvedTypeException missing) {
    deferred.put(type.getQualifiedName().toString(), missing);
  }

  /**
   * After the last round: classes put off for ever whose missing type the compiler does not report itself. It does so for
   * everything that is written in the sources of this compile; it may keep silent about a class file that mentions a
   * class that is not there.
   */
  public List<Unread> unread() {
    return deferred.entrySet().stream()
        .filter(entry -> !compiled.contains(entry.getValue().mentionedIn()))
        .map(entry -> new Unread(again(entry.getKey()), entry.getValue().typeName()))
        .toList();
  }

  private TypeElement again(String name) {
    @Nullable TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      throw new IllegalStateException("a class of this compile is gone: " + name);
    }
    return type;
  }

  private void collect(TypeElement type, List<TypeElement> found) {
    if (Kotlin.isMadeUp(type)) {
      return;
    }
    if (isToolClass(type)) {
      found.add(type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, found));
  }

  private boolean isToolClass(TypeElement type) {
    return isOurs(type) || !isPattern(type) && has(type, this::isOfOther);
  }

  /** Whether it is a toolbox, or has a tool that is declared by our own annotation. */
  public static boolean isOurs(TypeElement type) {
    return Annotations.of(type).has(AnnotationNames.TOOLBOX)
        || !isPattern(type) && has(type, ToolAnnotations::isOurs);
  }

  private boolean isOfOther(ExecutableElement method) {
    return ToolAnnotations.framework(method, others).isPresent();
  }

  private static boolean has(TypeElement type, Predicate<ExecutableElement> tool) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getAnnotationMirrors().isEmpty())
        .anyMatch(method -> tool.test(method) && !Kotlin.isCopy(method));
  }

  /** Only a class that fills in the type parameters can have tools of it: a {@code @Toolbox} inherits them. */
  private static boolean isPattern(TypeElement type) {
    return !type.getTypeParameters().isEmpty() && type.getModifiers().contains(Modifier.ABSTRACT);
  }
}
