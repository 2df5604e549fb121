import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

public class Defaults {
  @Tool("Files a record.")
  public String file(
      @Param(value = "Key of the record", defaultValue = "1-1-1-1-1") UUID uuid,
      @Param(value = "Address of the page", defaultValue = "orders/7") URI uri,
      @Param(value = "Address of the file", defaultValue = "example.com") URL url,
      @Param(value = "Language of the letter", defaultValue = "de_CH") Locale locale,
      @Param(value = "Currency of the price", defaultValue = "Euro") Currency currency,
      @Param(value = "What to look for", defaultValue = "[a-z") Pattern pattern,
      @Param(value = "Key of the page", pattern = "[0-9a-f-]*") UUID page) {
    return "";
  }
}
