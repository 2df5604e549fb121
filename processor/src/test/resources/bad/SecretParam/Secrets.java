import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Secrets {

  /** Reads the mails of a post box that came today. */
  @Tool
  String readMails(
      @Param("Post box, e.g. office@example.com") String box,
      // expect: [SecretParam] parameter 'password' asks the model for a secret
      @Param("What opens the post box") String password,
      // expect: [SecretParam] parameter 'apiKey' asks the model for a secret
      @Param("Of the account at the provider") String apiKey,
      @Param(value = "Where the last answer ended", required = false) String pageToken) {
    return "";
  }

  /** Sets the password of a post box. */
  @Tool
  String changePassword(@Param("Eight characters or more") String newPassword) {
    return "";
  }
}
