package shop;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.pokayoke.SuppressCheck;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;

/** What Spring AI takes, and a model cannot work with. */
class BadTools {

  record Parcel(
      @JsonPropertyDescription("Grams on the scales, e.g. 350") int weight,
      /** Javadoc is not read by Spring AI. */
      // expect: [MissingParamDescription] component 'sender' of 'Parcel' has no description
      String sender) {}

  /** Javadoc is not read by Spring AI, which repeats the name of the method instead. */
  @Tool
  // expect: [MissingToolDescription] tool 'trackParcel' has no description
  String trackParcel(@ToolParam(description = "Number on the label, e.g. 99.00.1") String number) {
    return number;
  }

  @Tool(
      // expect: [PlaceholderDescription] the description of tool 'handle' is a placeholder
      description = "TODO")
  // expect: [GenericToolName] the name of tool 'handle' says nothing of what it does
  private String handle(
      // expect: [MissingParamDescription] parameter 'parcel' has no description
      Parcel parcel,
      // expect: [AmbiguousParamName] the name of parameter 'data' could mean anything
      // expect: [VagueParamDescription] name and description of parameter 'data' leave open what to pass
      @ToolParam(description = "some data") String data) {
    return parcel + data;
  }

  @Tool(description = "Sends a reminder of an open invoice to the customer who has to pay it.")
  // expect: [NoResult] tool 'remind' returns nothing
  void remind(
      // expect: [UnitMissing] nothing says in which currency parameter 'amount' counts
      @ToolParam(description = "What is still to be paid") double amount,
      // expect: [SecretParam] parameter 'password' asks the model for a secret
      @ToolParam(description = "Password of the accountant, as typed in the morning") String password,
      @SuppressCheck(value = "MissingParamDescription", reason = "nobody knows") String code) {}
}
