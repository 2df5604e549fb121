package dev.pokayoke.processor.model;

import java.util.List;

/** One {@code @SuppressCheck} or {@code @SuppressWarnings}. */
public record Suppression(List<String> ids, String reason) {}
