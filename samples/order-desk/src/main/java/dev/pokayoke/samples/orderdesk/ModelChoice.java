package dev.pokayoke.samples.orderdesk;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.openai.OpenAiChatModel;
import dev.pokayoke.samples.orderdesk.standin.StandInModel;
import picocli.CommandLine;

/**
 * Which model answers.
 *
 * @param openAi name of a model behind OpenAI's protocol, or {@code ""} for the stand-in
 */
record ModelChoice(String openAi) {

  private static final String OPENAI = "openai:";

  /** Reads {@code offline} or {@code openai:NAME}. */
  static ModelChoice parse(String text) {
    if (text.equals("offline")) {
      return new ModelChoice("");
    }
    if (text.startsWith(OPENAI) && !text.substring(OPENAI.length()).isBlank()) {
      return new ModelChoice(text.substring(OPENAI.length()).strip());
    }
    throw new CommandLine.TypeConversionException(
        "expected 'offline' or 'openai:NAME', such as openai:gpt-5, but was '" + text + "'");
  }

  /**
   * Makes the model.
   *
   * @throws IllegalStateException when something is missing, such as a key; the message names it
   */
  ChatModel model() {
    return openAi.isEmpty() ? new StandInModel() : OpenAiChatModel.fromEnvironment(openAi);
  }
}
