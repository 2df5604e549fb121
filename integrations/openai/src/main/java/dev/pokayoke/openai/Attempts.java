package dev.pokayoke.openai;

import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks until a message came, the failure is one that asking again does not mend, the attempts are used up, or the time is
 * over. To ask again is safe: a chat completion changes nothing.
 */
final class Attempts {

  private static final Logger LOG = LoggerFactory.getLogger(OpenAiChatModel.class);

  private final String server;
  private final int most;
  private final Wire wire;
  private final ResponseBody responses;
  private final ErrorReply errors;
  private final Redaction redaction;
  private final Pacing pacing;

  Attempts(
      String server,
      int most,
      Wire wire,
      ResponseBody responses,
      ErrorReply errors,
      Redaction redaction,
      Pacing pacing) {
    this.server = server;
    this.most = most;
    this.wire = wire;
    this.responses = responses;
    this.errors = errors;
    this.redaction = redaction;
    this.pacing = pacing;
  }

  ModelResponse ask(byte[] body, ModelRequest request, Deadline deadline)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(body, request, deadline);
      } catch (FailedAttempt failure) {
        if (!failure.isWorthAnother() || attempt == most) {
          throw failed(failure, attempt, "");
        }
        Duration pause =
            failure.askedPause() != null ? failure.askedPause() : pacing.backoff(attempt);
        if (deadline.isBefore(pause)) {
          throw failed(
              failure,
              attempt,
              " [no time is left to wait " + pause.toMillis() + " ms and ask again]");
        }
        LOG.info(
            "{} {}; asking again in {} ms",
            server,
            redaction.excerpt(failure.getMessage()),
            pause.toMillis());
        pacing.sleeper().sleep(pause);
      }
    }
  }

  private ModelResponse attempt(byte[] body, ModelRequest request, Deadline deadline)
      throws FailedAttempt, InterruptedException {
    try {
      Answer answer = wire.post(body, deadline);
      if (!answer.isSuccess()) {
        throw errors.read(answer, request);
      }
      return responses.read(answer);
    } catch (Watchdog.TimeOver e) {
      throw FailedAttempt.forGood(
          Kind.TIMEOUT, "gave no complete answer within " + deadline.time().toMillis() + " ms", e);
    } catch (Watchdog.BodyStalled e) {
      throw FailedAttempt.forNow(Kind.TIMEOUT, "gave no complete answer: " + e.getMessage(), e);
    } catch (LimitedBody.TooLarge e) {
      throw FailedAttempt.forGood(Kind.BAD_RESPONSE, "gave no usable answer: " + e.getMessage(), e);
    } catch (SSLHandshakeException e) {
      throw FailedAttempt.forGood(Kind.CONNECTION, "cannot be reached by TLS: " + chain(e), e);
    } catch (IOException e) {
      throw FailedAttempt.forNow(
          Kind.CONNECTION, "cannot be reached, or broke the connection off: " + chain(e), e);
    }
  }

  private ModelException failed(FailedAttempt failure, int attempts, String remark) {
    String text = redaction.withoutKeys(server + " " + failure.getMessage() + remark)
        + (attempts > 1 ? " (" + attempts + " attempts)" : "");
    Throwable cause = failure.getCause();
    return cause == null || redaction.concerns(cause)
        ? new ModelException(failure.kind(), text)
        : new ModelException(failure.kind(), text, cause);
  }

  /** What the exceptions say, outermost first: the reason is often only in the last one. */
  private String chain(Throwable failure) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (Throwable cause = failure;
        cause != null && text.length() < 1_000;
        cause = cause.getCause()) {
      String said =
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
      if (!said.equals(last)) {
        text.append(text.length() == 0 ? "" : ": ").append(said);
      }
      last = said;
    }
    return redaction.excerpt(text.toString());
  }
}
