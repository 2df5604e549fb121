package shop;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.model.output.structured.Description;
import dev.pokayoke.SuppressCheck;
import java.io.InputStream;
import java.util.Map;

/** What LangChain4j takes, and a model cannot work with. */
class BadTools {

  record Parcel(
      @Description("Grams on the scales, e.g. 350") int weight,
      // expect: [MissingParamDescription] component 'sender' of 'Parcel' has no description
      @JsonPropertyDescription("LangChain4j does not read this") String sender) {}

  /** Javadoc is not read by LangChain4j, so this describes nothing. */
  @Tool
  // expect: [MissingToolDescription] tool 'trackParcel' has no description
  String trackParcel(@P("Number on the label, e.g. 99.00.1") String number) {
    return number;
  }

  // expect: [VagueToolDescription] the description of tool 'process' fits any tool
  @Tool("Processes the data")
  // expect: [GenericToolName] the name of tool 'process' says nothing of what it does
  private <T> String process(
      // expect: [MissingParamDescription] parameter 'parcel' has no description
      Parcel parcel) {
    return parcel.toString();
  }

  @Tool("Sends a reminder of an open invoice to the customer who has to pay it.")
  // expect: [NoResult] tool 'remind' returns nothing
  void remind(
      // expect: [UnitMissing] nothing says in which currency parameter 'amount' counts
      @P("What is still to be paid") double amount,
      // expect: [UnboundedNumber] parameter 'limit' has no maximum
      @P("Reminders that are sent in one go") int limit,
      // expect: [ContextAskedFromModel] parameter 'tenantId' asks the model for what the program knows of its caller
      @P("Tenant that the caller belongs to") String tenantId,
      @SuppressWarnings("UnitMissing") @P("What is added to the invoice") double fee,
      @SuppressCheck(value = "MissingParamDescription", reason = "nobody knows") String code) {}

  // expect: [DuplicateToolName] methods 'remind' and 'again' make two tools named 'remind'
  @Tool(name = "remind", value = "Asks the warehouse to look for a parcel that was lost on its way.")
  // expect: [OpenSchema] type 'Map<String, Object>' of parameter 'details' lets the model send anything
  InputStream again(@P("Whatever is known of the parcel and its way") Map<String, Object> details) {
    return InputStream.nullInputStream();
  }

  // expect: [InvalidToolName] the tool name 'look for parcel' is not one that every provider takes
  @Tool(name = "look for parcel", value = "Finds a parcel by what is known of its way and its sender.")
  String find(@P("Name of whoever sent the parcel") String sender) {
    return sender;
  }
}
