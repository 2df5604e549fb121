package dev.pokayoke.processor.model;

/**
 * Where a finding is, by names, which edits elsewhere do not change, and by line, which they do.
 *
 * @param source the binary name of the class, or the name of the list
 * @param tool its name, or {@code ""} for the class as a whole
 * @param property names from the tool's argument inwards, joined by {@code .}, or {@code ""} for the tool itself
 * @param line from 1 on, or 0 when it is not known
 * @param column from 1 on, or 0
 */
public record Where(String source, String tool, String property, int line, int column) {

  /** Of what belongs to no tool class. */
  public static final Where NOWHERE = new Where("", "", "", 0, 0);

  /** The tool, and the property in it: {@code get_order.order_id}. */
  public String names() {
    return property.isEmpty() ? tool : tool + "." + property;
  }
}
