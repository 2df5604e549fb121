package dev.pokayoke.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.Planning;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A model behind OpenAI's Chat Completions protocol: at OpenAI, DeepSeek, DashScope, or a server of one's own such as
 * Ollama or vLLM. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ChatModel model = OpenAiChatModel.fromEnvironment("gpt-5");
 * ChatModel local = OpenAiChatModel.builder("qwen3").server(OpenAiServer.OLLAMA).build();
 * }</pre>
 *
 * <p>A call blocks until the whole answer is there. It is tried again after 408, 409, 429, 5xx and broken connections, never
 * after another 4xx; all attempts and pauses together end at the time-out. An interrupt gives the call up and drops the
 * connection. Keys do not appear in exceptions, in the log or in {@link #toString()}.
 */
public final class OpenAiChatModel implements ChatModel {

  private final String name;
  private final String server;
  private final ModelProfile profile;
  private final Duration timeout;
  private final RequestBody requests;
  private final Attempts attempts;

  private OpenAiChatModel(Builder builder, Pacing pacing) {
    Endpoint endpoint = builder.endpoint();
    Redaction redaction = new Redaction(endpoint.secrets());
    this.name = builder.name;
    this.server = endpoint.server();
    this.profile = builder.profile();
    this.timeout = builder.timeout;
    this.requests = new RequestBody(
        name,
        server,
        builder.options(OpenAiServer.OPENAI.isAt(server)),
        builder.toolOptions.deepCopy());
    this.attempts = new Attempts(
        server,
        builder.maxRetries + 1,
        new Wire(endpoint.request(), builder.stallTimeout, builder.maxResponseBytes),
        new ResponseBody(server, redaction),
        new ErrorReply(redaction, pacing.clock(), endpoint.keySent()),
        redaction,
        pacing);
  }

  /**
   * Starts a model.
   *
   * @param name that the server knows the model by
   * @return a builder that takes address and key from the environment unless it is told them
   */
  public static Builder builder(String name) {
    return new Builder(name, System::getenv);
  }

  /**
   * A model at {@code OPENAI_BASE_URL}, by default OpenAI's own address, with the key in {@code OPENAI_API_KEY}.
   *
   * @param name that the server knows the model by
   * @return the model
   * @throws IllegalStateException when the address is OpenAI's and there is no key
   */
  public static OpenAiChatModel fromEnvironment(String name) {
    return builder(name).build();
  }

  @Override
  public ModelResponse generate(ModelRequest request) throws InterruptedException {
    return attempts.ask(requests.write(request), request, Deadline.in(timeout));
  }

  @Override
  public ModelProfile profile() {
    return profile;
  }

  @Override
  public String toString() {
    return "OpenAiChatModel[" + name + " at " + server + "]";
  }

  /** Collects the parts of an {@link OpenAiChatModel}. Not safe for use by several threads. */
  public static final class Builder {

    private final String name;
    private final Function<String, @Nullable String> environment;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ObjectNode options = Json.object();
    private final ObjectNode toolOptions = Json.object();
    private final ObjectNode extraBody = Json.object();
    private @Nullable String baseUrl;
    private @Nullable String apiKey;
    private @Nullable String keyVariable;
    private Duration timeout = Duration.ofMinutes(5);
    private Duration stallTimeout = Duration.ofMinutes(1);
    private int maxRetries = 2;
    private int maxResponseBytes = 32 << 20;
    private @Nullable Integer maxOutputTokens;
    private @Nullable OutputLimitField outputLimitField;
    private @Nullable ModelProfile profile;

    Builder(String name, Function<String, @Nullable String> environment) {
      this.name = requireText(name, "the model's name");
      this.environment = environment;
    }

    /**
     * Sets address and key variable of a known server.
     *
     * @param server that has the model
     * @return this builder
     */
    public Builder server(OpenAiServer server) {
      this.keyVariable = server.keyVariable().orElse(null);
      return baseUrl(server.baseUrl());
    }

    /**
     * Sets the address. Without it, it is taken from {@code OPENAI_BASE_URL}, or else is OpenAI's own.
     *
     * <p>The key in {@code OPENAI_API_KEY} is not sent to an address that was set here, unless it is OpenAI's: it would be
     * shown to somebody else. Set the key that belongs to the address.
     *
     * @param baseUrl such as {@code http://localhost:8000/v1}; {@code /chat/completions} is added
     * @return this builder
     * @throws IllegalArgumentException when it is no such address
     */
    public Builder baseUrl(String baseUrl) {
      Endpoint.address(baseUrl);
      this.baseUrl = baseUrl;
      return this;
    }

    /**
     * Sets the key. Without it, it is taken from the environment; without any, no {@code Authorization} header is sent.
     *
     * @param key is sent as a bearer token; space around it is taken off
     * @return this builder
     * @throws IllegalArgumentException when no header can hold it
     */
    public Builder apiKey(String key) {
      this.apiKey = Endpoint.requireSendable(key, "the API key");
      return this;
    }

    /**
     * Names the environment variable that holds the key.
     *
     * @param variable that must be set when the model is built
     * @return this builder
     */
    public Builder apiKeyVariable(String variable) {
      this.keyVariable = requireText(variable, "the variable's name");
      return this;
    }

    /**
     * Adds a header to every request, in place of one of the same name.
     *
     * @param name of the header
     * @param value of the header; treated as a secret
     * @return this builder
     * @throws IllegalArgumentException when no request can have it
     */
    public Builder header(String name, String value) {
      String sendable = Endpoint.requireSendable(value, "the value of the header " + name);
      HttpRequest.newBuilder()
          .header(name, sendable); // refuses the names that the client sets itself
      headers.put(name, sendable);
      return this;
    }

    /**
     * Adds fields to every request, in place of those that the other options write: {@code {"reasoning_effort":"low"}}, or
     * DeepSeek's {@code {"thinking":{"type":"enabled"}}}.
     *
     * @param json an object without {@code model}, {@code messages}, {@code tools}, {@code stream} and {@code n}
     * @return this builder
     * @throws IllegalArgumentException when it is no such object
     */
    public Builder extraBody(String json) {
      ObjectNode fields = Json.readObject(json)
          .orElseThrow(
              () -> new IllegalArgumentException("the extra body must be one JSON object"));
      for (String own : List.of("model", "messages", "tools", "stream", "n")) {
        if (fields.has(own)) {
          throw new IllegalArgumentException("the extra body must not hold '" + own + "'");
        }
      }
      extraBody.setAll(fields);
      return this;
    }

    /**
     * Sets how long a call may take, all attempts and pauses included.
     *
     * @param time more than 0, at most a day; 5 minutes by default
     * @return this builder
     */
    public Builder timeout(Duration time) {
      this.timeout = requirePositive(time, "the time-out");
      return this;
    }

    /**
     * Sets how long an answer may stand still once it has begun. It does not limit the wait for the beginning.
     *
     * @param time more than 0, at most a day; 1 minute by default
     * @return this builder
     */
    public Builder stallTimeout(Duration time) {
      this.stallTimeout = requirePositive(time, "the stall time-out");
      return this;
    }

    /**
     * Sets how often a failed request is sent again.
     *
     * @param retries 0 or more; 2 by default
     * @return this builder
     */
    public Builder maxRetries(int retries) {
      this.maxRetries = requireAtLeast(0, retries, "the number of retries");
      return this;
    }

    /**
     * Sets how large an answer may be.
     *
     * @param bytes at least 1; 32 MiB by default
     * @return this builder
     */
    public Builder maxResponseBytes(int bytes) {
      this.maxResponseBytes = requireAtLeast(1, bytes, "the size of an answer");
      return this;
    }

    /**
     * Sets the temperature. Without it the server decides.
     *
     * @param temperature 0 to 2
     * @return this builder
     */
    public Builder temperature(double temperature) {
      if (!(temperature >= 0 && temperature <= 2)) {
        throw new IllegalArgumentException("the temperature must be 0 to 2, not " + temperature);
      }
      options.put("temperature", temperature);
      return this;
    }

    /**
     * Limits how much the model writes, its reasoning included. Without it the server decides.
     *
     * @param tokens at least 1
     * @return this builder
     */
    public Builder maxOutputTokens(int tokens) {
      this.maxOutputTokens = requireAtLeast(1, tokens, "the number of output tokens");
      return this;
    }

    /**
     * Sets the field that carries {@link #maxOutputTokens}.
     *
     * @param field by default {@code max_completion_tokens} at OpenAI and {@code max_tokens} elsewhere
     * @return this builder
     */
    public Builder outputLimitField(OutputLimitField field) {
      this.outputLimitField = field;
      return this;
    }

    /**
     * Sets whether the model may call several tools in one turn. Without it the server decides.
     *
     * @param parallel whether it may
     * @return this builder
     */
    public Builder parallelToolCalls(boolean parallel) {
      toolOptions.put("parallel_tool_calls", parallel);
      return this;
    }

    /**
     * Sets how the model is led to plan unless the agent says otherwise.
     *
     * @param planning the strategy
     * @return this builder
     */
    public Builder planning(Planning planning) {
      return profile(new ModelProfile(name, planning));
    }

    /**
     * Sets what is known of the model.
     *
     * @param profile by default its name and {@link ModelProfile#UNKNOWN}'s planning
     * @return this builder
     */
    public Builder profile(ModelProfile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /**
     * Makes the model. Connects to nothing yet.
     *
     * @return the model
     * @throws IllegalStateException when a key is needed and there is none; it names the variable to set
     */
    public OpenAiChatModel build() {
      return build(Pacing.REAL);
    }

    OpenAiChatModel build(Pacing pacing) {
      return new OpenAiChatModel(this, pacing);
    }

    private Endpoint endpoint() {
      return new Endpoint.Source(baseUrl, apiKey, keyVariable, headers).resolve(environment);
    }

    private ObjectNode options(boolean openAi) {
      ObjectNode fields = options.deepCopy();
      if (maxOutputTokens != null) {
        OutputLimitField byServer =
            openAi ? OutputLimitField.MAX_COMPLETION_TOKENS : OutputLimitField.MAX_TOKENS;
        fields.put(
            (outputLimitField != null ? outputLimitField : byServer).json(), maxOutputTokens);
      }
      fields.setAll(extraBody.deepCopy());
      return fields;
    }

    private ModelProfile profile() {
      return profile != null ? profile : new ModelProfile(name, ModelProfile.UNKNOWN.planning());
    }

    private static String requireText(String text, String what) {
      if (text.isBlank()) {
        throw new IllegalArgumentException(what + " must not be blank");
      }
      return text;
    }

    private static int requireAtLeast(int least, int number, String what) {
      if (number < least) {
        throw new IllegalArgumentException(what + " must be at least " + least + ", not " + number);
      }
      return number;
    }

    private static Duration requirePositive(Duration time, String what) {
      if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(1)) > 0) {
        throw new IllegalArgumentException(
            what + " must be more than 0 and at most a day, not " + time);
      }
      return time;
    }
  }
}
