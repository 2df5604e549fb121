package dev.pokayoke.cli.tools;

/**
 * Arguments that show how a tool is called.
 *
 * @param arguments as JSON
 * @param valid whether the tool accepts them
 */
public record Example(String arguments, String note, boolean valid) {}
