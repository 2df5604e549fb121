/**
 * What a text says, in any of several scripts: its words without endings, what they are worth, and how much two texts have in
 * common. Knows nothing of tools.
 */
@NullMarked
package dev.pokayoke.processor.text;

import org.jspecify.annotations.NullMarked;
