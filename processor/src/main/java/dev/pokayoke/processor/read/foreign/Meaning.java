package dev.pokayoke.processor.read.foreign;

import java.util.Map;

/**
 * What an annotation of another framework says.
 *
 * @param annotation its qualified name
 * @param attributes its attributes that count, and the attribute of ours that each stands for
 * @param separator what the framework puts between the parts of a text that is written in several
 */
public record Meaning(String annotation, Map<String, String> attributes, String separator) {

  Meaning(String annotation, Map<String, String> attributes) {
    this(annotation, attributes, "");
  }
}
