package dev.pokayoke.cli.catalogue;

import dev.pokayoke.processor.diagnostic.Finding;

/** A note in one sentence. */
final class NoteText {

  private NoteText() {}

  static String of(Note note) {
    Finding finding = note.finding();
    String path = finding.path().isEmpty() ? "" : " (" + finding.path() + ")";
    String fix = finding.fix().isEmpty() || note.isSuppressed() ? "" : "; fix: " + finding.fix();
    String suppressed = note.isSuppressed() ? "; suppressed: " + note.reason() : "";
    return note.severity() + ": [" + finding.id() + "] " + finding.what() + path + fix + suppressed;
  }
}
