package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.model.ToolClass;
import java.util.List;

/**
 * What the compiler recorded of a class.
 *
 * @param name the class's binary name
 * @param tools as far as schemas tell; tools of a class with errors have none
 * @param findings those that counted
 * @param suppressed those that did not
 */
public record Descriptor(
    String name, ToolClass tools, List<Finding> findings, List<Report.Suppressed> suppressed) {}
