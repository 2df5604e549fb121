package dev.pokayoke.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value that the model sends or receives: a tool's argument or a record's component.
 *
 * @param javaName parameter, component or accessor name in the source
 * @param name the JSON property name
 * @param description what the model reads, or {@code ""}
 * @param required whether the model must send it; an optional one also accepts {@code null}. A default makes it optional;
 *     both together mean that the source says both
 * @param defaultValue as written, or null for none
 * @param unit as written, or {@code ""}
 */
public record Property(
    String javaName,
    String name,
    String description,
    ValueType type,
    Constraints constraints,
    boolean required,
    @Nullable String defaultValue,
    List<String> examples,
    String unit,
    boolean grounded,
    Site site) {}
