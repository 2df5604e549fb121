import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

public class OtherTexts {
  @Tool("Returns the value it was given.")
  public UUID echoUuid(@Param("Key of the record") UUID uuid) {
    return uuid;
  }

  @Tool("Returns the value it was given.")
  public URI echoUri(@Param("Address of the page") URI uri) {
    return uri;
  }

  @Tool("Returns the value it was given.")
  public URL echoUrl(@Param("Address of the file") URL url) {
    return url;
  }

  @Tool("Returns the value it was given.")
  public Path echoPath(@Param("Path of the report") Path path) {
    return path;
  }

  @Tool("Returns the value it was given.")
  public Locale echoLocale(@Param("Language of the letter") Locale locale) {
    return locale;
  }

  @Tool("Returns the value it was given.")
  public Currency echoCurrency(@Param("Currency of the price") Currency currency) {
    return currency;
  }

  @Tool("Returns the value it was given.")
  public Pattern echoPattern(@Param("What to look for") Pattern pattern) {
    return pattern;
  }
}
