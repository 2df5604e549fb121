package dev.pokayoke.processor.read;

import java.util.Set;

/** Qualified names of our annotations. */
final class AnnotationNames {

  static final String TOOL = "dev.pokayoke.Tool";
  static final String PARAM = "dev.pokayoke.Param";
  static final String TOOLBOX = "dev.pokayoke.Toolbox";
  static final String DESCRIPTION = "dev.pokayoke.Description";
  static final String FROM_CONTEXT = "dev.pokayoke.FromContext";
  static final String SUPPRESS_CHECK = "dev.pokayoke.SuppressCheck";
  static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

  private static final Set<String> OURS =
      Set.of(TOOL, PARAM, TOOLBOX, DESCRIPTION, FROM_CONTEXT, SUPPRESS_CHECK);

  private AnnotationNames() {}

  static boolean isOurs(String qualifiedName) {
    return OURS.contains(qualifiedName);
  }
}
