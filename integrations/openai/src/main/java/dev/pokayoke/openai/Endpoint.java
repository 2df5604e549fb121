package dev.pokayoke.openai;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where requests go and with which headers. No record: its text would show the key. */
final class Endpoint {

  private static final String PATH = "/chat/completions";
  private static final String AUTHORIZATION = "Authorization";

  private final HttpRequest request;
  private final List<String> secrets;
  private final boolean keySent;

  private Endpoint(HttpRequest request, List<String> secrets, boolean keySent) {
    this.request = request;
    this.secrets = secrets;
    this.keySent = keySent;
  }

  /**
   * What the builder was told.
   *
   * @param baseUrl null for {@code OPENAI_BASE_URL}, or else OpenAI's
   * @param key null for the one in {@code keyVariable}
   * @param keyVariable null for {@code OPENAI_API_KEY}, as far as that key is meant for this address
   * @param headers more of them
   */
  record Source(
      @Nullable String baseUrl,
      @Nullable String key,
      @Nullable String keyVariable,
      Map<String, String> headers) {

    Endpoint resolve(Function<String, @Nullable String> environment) {
      String fromEnvironment = filled(environment.apply("OPENAI_BASE_URL")).orElse(null);
      String base = baseUrl != null ? baseUrl : fromEnvironment;
      URI address = address(base != null ? base : OpenAiServer.OPENAI.baseUrl());
      boolean meantForKey = baseUrl == null || isOpenAi(address);
      return of(address, findKey(address, meantForKey, environment), headers);
    }

    private @Nullable String findKey(
        URI address, boolean meantForKey, Function<String, @Nullable String> environment) {
      boolean needed = keyVariable != null || isOpenAi(address);
      String variable = keyVariable != null ? keyVariable : "OPENAI_API_KEY";
      if (key != null || !needed && !meantForKey) {
        return key;
      }
      Optional<String> found = filled(environment.apply(variable));
      if (found.isEmpty()
          && needed
          && headers.keySet().stream().noneMatch(AUTHORIZATION::equalsIgnoreCase)) {
        throw new IllegalStateException("no API key for " + address.getAuthority()
            + ": set the environment variable " + variable + ", or call apiKey(…) on the builder");
      }
      return found.map(text -> requireSendable(text, "the key in " + variable)).orElse(null);
    }

    @Override
    public String toString() {
      return "Source[" + headers.keySet() + "]";
    }
  }

  HttpRequest request() {
    return request;
  }

  /** Host and port: enough for a person to know the server, and nothing of the path, where gateways put keys. */
  String server() {
    return request.uri().getAuthority();
  }

  List<String> secrets() {
    return secrets;
  }

  boolean keySent() {
    return keySent;
  }

  /** A visible key, without the line break that a file ends with; the text of the exception never holds it. */
  static String requireSendable(String value, String what) {
    String stripped = value.strip();
    if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          what + " is empty, or has characters that no HTTP header can hold");
    }
    return stripped;
  }

  static URI address(String baseUrl) {
    String base = baseUrl.strip().replaceAll("/+$", "");
    try {
      URI uri = new URI(base + PATH);
      if (base.endsWith(PATH) || uri.getHost() == null || !isHttp(uri) || hasMore(uri)) {
        throw unusable();
      }
      return uri;
    } catch (URISyntaxException e) {
      throw unusable(); // without the cause, whose text is the address
    }
  }

  private static IllegalArgumentException unusable() {
    return new IllegalArgumentException(
        "the base URL must look like https://host/v1: http or https, a host, without user, "
            + "query and fragment, and without " + PATH
            + ", which is added. (It is not shown: it may hold a key.)");
  }

  private static boolean isHttp(URI uri) {
    return uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
  }

  private static boolean hasMore(URI uri) {
    return uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null;
  }

  private static boolean isOpenAi(URI address) {
    return OpenAiServer.OPENAI.isAt(address.getAuthority());
  }

  private static Optional<String> filled(@Nullable String variable) {
    return Optional.ofNullable(variable).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Endpoint of(URI address, @Nullable String key, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
    List<String> secrets = new ArrayList<>(headers.values());
    if (key != null) {
      request.header(AUTHORIZATION, "Bearer " + key);
      secrets.add(key);
    }
    headers.forEach(request::setHeader);
    return new Endpoint(request.build(), List.copyOf(secrets), key != null || !headers.isEmpty());
  }
}
