package dev.pokayoke.processor.model;

/** An {@code @Example}: arguments as JSON text, and whether the tool accepts them. */
public record ToolExample(String arguments, String note, boolean valid, Site site) {}
