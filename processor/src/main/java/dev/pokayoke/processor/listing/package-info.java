/**
 * Tool lists in JSON, as servers and programs give them to models, read into the same model as annotated methods, so that the
 * same checks judge them. Knows the forms of MCP ({@code tools/list}), OpenAI (both APIs), Anthropic and our own descriptors.
 */
@NullMarked
package dev.pokayoke.processor.listing;

import org.jspecify.annotations.NullMarked;
