package dev.pokayoke.tool;

/**
 * Thrown by a tool to tell the model that the call failed, and why. Its message is written for the model; the text of any
 * other exception never reaches the model.
 */
public class ToolFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with a text for the model.
   *
   * @param messageForModel what went wrong and, best, what to do next
   */
  public ToolFailure(String messageForModel) {
    super(messageForModel);
  }

  /**
   * A failure with a text for the model and a cause for the log.
   *
   * @param messageForModel what went wrong and, best, what to do next
   * @param cause for trace and log only
   */
  public ToolFailure(String messageForModel, Throwable cause) {
    super(messageForModel, cause);
  }
}
