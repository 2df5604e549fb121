package dev.pokayoke.processor;

import dev.pokayoke.processor.diagnostic.Output;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.option.Options;
import dev.pokayoke.processor.read.Place;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints through the compiler, at the place in the source if there is one. */
final class CompilerOutput implements Output {

  private final Messager messager;
  private final boolean warningsAsNotes;

  CompilerOutput(Messager messager, Options options) {
    this.messager = messager;
    this.warningsAsNotes = options.warningsAsNotes();
  }

  @Override
  public void print(Severity severity, Site site, String text) {
    if (site instanceof Place place) {
      messager.printMessage(
          kind(severity), text, place.element(), place.annotation(), place.value());
    } else {
      messager.printMessage(kind(severity), text);
    }
  }

  private Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> warningsAsNotes ? Kind.NOTE : Kind.WARNING;
      case INFO, OFF -> Kind.NOTE;
    };
  }
}
