package dev.pokayoke.cli.catalogue;

/**
 * A property in a table.
 *
 * @param name with those of the properties around it: {@code lines[].sku}
 * @param limits what its values must keep to
 */
record Row(String name, String type, boolean required, String limits, String text) {}
