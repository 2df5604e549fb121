package dev.pokayoke.processor.diagnostic;

import dev.pokayoke.processor.model.Site;

/**
 * One thing that is wrong, as a check says it. The severity is the {@linkplain CheckId id's} own unless {@code severity}
 * was set by a sub-case.
 *
 * @param what complete by itself: lower case, no full stop, the user's names in single quotes
 * @param path how we got to the culprit, outermost first, e.g. {@code Order.lines[].product}; {@code ""} when it is the
 *     site itself
 * @param why one reason, or {@code ""}
 * @param fix Java that can be pasted, or what to write; {@code ""} only where nothing can be proposed
 */
public record Finding(
    CheckId id, Severity severity, Site site, String what, String path, String why, String fix) {

  /** A finding about the build as a whole. */
  public static Finding of(CheckId id, String what) {
    return of(id, Site.NONE, what);
  }

  public static Finding of(CheckId id, Site site, String what) {
    return new Finding(id, id.severity(), site, what, "", "", "");
  }

  public Finding path(String path) {
    return new Finding(id, severity, site, what, path, why, fix);
  }

  public Finding why(String why) {
    return new Finding(id, severity, site, what, path, why, fix);
  }

  public Finding fix(String fix) {
    return new Finding(id, severity, site, what, path, why, fix);
  }

  public Finding severity(Severity severity) {
    return new Finding(id, severity, site, what, path, why, fix);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
