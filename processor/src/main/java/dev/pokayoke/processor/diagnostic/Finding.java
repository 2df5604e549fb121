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
 * @param advisory whether it is about a tool that gets no binding: then nothing is impossible while it stands
 */
public record Finding(
    CheckId id,
    Severity severity,
    Site site,
    String what,
    String path,
    String why,
    String fix,
    boolean advisory) {

  /** A finding about the build as a whole. */
  public static Finding of(CheckId id, String what) {
    return of(id, Site.NONE, what);
  }

  public static Finding of(CheckId id, Site site, String what) {
    return new Finding(id, id.severity(), site, what, "", "", "", false);
  }

  public Finding path(String path) {
    return new Finding(id, severity, site, what, path, why, fix, advisory);
  }

  public Finding why(String why) {
    return new Finding(id, severity, site, what, path, why, fix, advisory);
  }

  public Finding fix(String fix) {
    return new Finding(id, severity, site, what, path, why, fix, advisory);
  }

  public Finding severity(Severity severity) {
    return new Finding(id, severity, site, what, path, why, fix, advisory);
  }

  /** The same about a tool that gets no binding. */
  public Finding asAdvice() {
    return new Finding(id, severity, site, what, path, why, fix, true);
  }

  /** Whether no binding that works can be written while it stands, so that nothing can silence it. */
  public boolean isInevitable() {
    return !advisory && id.isInevitable();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
