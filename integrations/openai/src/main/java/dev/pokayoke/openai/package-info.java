/**
 * A chat model for OpenAI and for every server that speaks its Chat Completions protocol, on the HTTP client of the JDK.
 *
 * <p>{@link dev.pokayoke.openai.OpenAiChatModel} is the entry. Behind it: {@code RequestBody} and {@code ResponseBody} know
 * the protocol, {@code Wire} sends one request under a {@code Watchdog}, {@code Attempts} decides what is tried again, and
 * {@code Redaction} keeps keys out of every text.
 */
@NullMarked
package dev.pokayoke.openai;

import org.jspecify.annotations.NullMarked;
