package dev.pokayoke.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Asks javac's syntax trees, where its own messages point to: the name of a declaration, the start of what else there is. */
final class JavacPositions implements Positions {

  private final Trees trees;

  private JavacPositions(Trees trees) {
    this.trees = trees;
  }

  static Positions of(ProcessingEnvironment environment) {
    return new JavacPositions(Trees.instance(environment));
  }

  @Override
  public Optional<Position> of(Place place) {
    Element element = place.element();
    if (isStub(element)) {
      return Optional.empty();
    }
    @Nullable TreePath path = path(place);
    if (path == null) {
      return Optional.empty();
    }
    CompilationUnitTree file = path.getCompilationUnit();
    long start = place.annotation() == null
        ? name(path.getLeaf(), element, file)
        : start(path.getLeaf(), file);
    return start < 0 ? Optional.empty() : Optional.of(position(start, file.getLineMap()));
  }

  private @Nullable TreePath path(Place place) {
    if (place.annotation() == null) {
      return trees.getPath(place.element());
    }
    return place.value() == null
        ? trees.getPath(place.element(), place.annotation())
        : trees.getPath(place.element(), place.annotation(), place.value());
  }

  /** Lines of what kapt made of Kotlin are in no file that anybody wrote. */
  private static boolean isStub(Element element) {
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      if (around instanceof TypeElement && Annotations.of(around).has(Kotlin.METADATA)) {
        return true;
      }
    }
    return false;
  }

  private long start(Tree tree, CompilationUnitTree file) {
    return trees.getSourcePositions().getStartPosition(file, tree);
  }

  /** Trees do not say where a name is: the first time that it comes behind what stands before it. */
  private long name(Tree declaration, Element element, CompilationUnitTree file) {
    long start = start(declaration, file);
    long before = Math.max(start, endOfTypeOrModifiers(declaration, file));
    if (before < 0) {
      return before;
    }
    // Not \b: which letters that means has changed with JDK 19.
    Matcher name = Pattern.compile("(?<!\\p{javaJavaIdentifierPart})"
            + Pattern.quote(element.getSimpleName().toString())
            + "(?!\\p{javaJavaIdentifierPart})")
        .matcher(text(file));
    return name.find((int) before) ? name.start() : start;
  }

  private long endOfTypeOrModifiers(Tree declaration, CompilationUnitTree file) {
    SourcePositions positions = trees.getSourcePositions();
    if (declaration instanceof MethodTree method) {
      return positions.getEndPosition(file, method.getReturnType());
    }
    if (declaration instanceof VariableTree variable) {
      return positions.getEndPosition(file, variable.getType());
    }
    return declaration instanceof ClassTree type
        ? positions.getEndPosition(file, type.getModifiers())
        : -1;
  }

  private static CharSequence text(CompilationUnitTree file) {
    try {
      return file.getSourceFile().getCharContent(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Position position(long start, LineMap lines) {
    long line = lines.getLineNumber(start);
    return new Position((int) line, (int) (start - lines.getStartPosition(line)) + 1);
  }
}
