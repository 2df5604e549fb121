package dev.pokayoke.processor;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.read.Scanner;
import dev.pokayoke.processor.write.GeneratedSize;
import dev.pokayoke.processor.write.NameTakenException;
import dev.pokayoke.processor.write.TooLargeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What went wrong around the stages rather than in the tools. */
final class BuildFindings {

  /** Enough to find the bug, few enough to read the build's output. */
  private static final int FRAMES = 5;

  /** The members of bindings that grow with the number of tools. */
  private static final Set<String> OF_ALL_TOOLS =
      Set.of("of", "definition", "call", GeneratedSize.STATIC_FIELDS);

  /** What javac and the Eclipse compiler throw when a class file names a class that is nowhere; neither is public. */
  private static final Set<String> MISSING_CLASS = Set.of("CompletionFailure", "AbortCompilation");

  private BuildFindings() {}

  /** A tool class that mentions a class that is nowhere. */
  static Finding of(Scanner.Unread unread, Site site) {
    return unresolved("'" + unread.missingType() + "'", unread.type().getSimpleName(), site);
  }

  /** Another class of the name that the bindings would have. */
  static Finding of(NameTakenException taken, Site site, CharSequence type) {
    return Finding.of(
            CheckId.DuplicateBindingsName,
            site,
            "the bindings of '" + type + "' would be called '" + taken.bindings()
                + "', like another class of this compile")
        .why("a package holds a name once; bindings of nested classes join the names by '_'")
        .fix("rename '" + type + "' or the other class");
  }

  /** Bindings that do not fit into class files. */
  static Finding of(TooLargeException tooLarge, Site site, CharSequence type) {
    String has = String.format(Locale.ROOT, "%,d", tooLarge.size());
    String most = String.format(Locale.ROOT, "%,d", tooLarge.limit());
    boolean isMethod = !tooLarge.member().isEmpty();
    boolean isOfOne = isMethod && !OF_ALL_TOOLS.contains(tooLarge.member());
    String what = isMethod
        ? "the method '" + tooLarge.member() + "' of its bindings would take about " + has
            + " bytes of code"
        : "its bindings would take about " + has + " constants";
    return Finding.of(CheckId.TooLarge, site, "'" + type + "' is too large: " + what)
        .why("Java takes at most " + most + (isMethod ? " in a method" : " in a class"))
        .fix(
            isOfOne
                ? "split what the method is for: a type with fewer properties or constants"
                : "split '" + type + "' into several classes, by subject");
  }

  /** A stage that threw: our bug, unless the compiler could not read a class file. */
  static Finding of(Throwable thrown, Site site, CharSequence type) {
    if (MISSING_CLASS.contains(thrown.getClass().getSimpleName())) {
      return unresolved("a class", type, site).why(String.valueOf(thrown.getMessage()));
    }
    String trace = Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\nat " + frame)
        .collect(Collectors.joining());
    return Finding.of(
            CheckId.InternalError,
            site,
            "Pokayoke failed on the class '" + type + "'; the other classes are not affected")
        .why(thrown + trace)
        .fix("report this with the class and these lines");
  }

  /** The same about a class whose tools another framework runs: it runs them as before, only unchecked. */
  static Finding harmless(Finding finding) {
    return finding.severity(Severity.WARNING).asAdvice();
  }

  private static Finding unresolved(String missing, CharSequence type, Site site) {
    return Finding.of(
            CheckId.UnresolvedType,
            site,
            "the tools of '" + type + "' use " + missing + ", which is not on the class path")
        .fix("add the library that contains it to the dependencies");
  }
}
