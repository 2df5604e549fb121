package dev.pokayoke.samples.first;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.agent.Agent;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.Toolset;

/** One annotated method, and what becomes of it: a tool that can be called, and an agent that calls it. */
public final class FirstTool {

  private FirstTool() {}

  /** Converts a temperature from degrees Celsius to degrees Fahrenheit, rounded to tenths. */
  @Tool(effect = Effect.READ)
  static double convertToFahrenheit(
      @Param(value = "Temperature to convert", unit = "degrees Celsius", minimum = -273.15)
          double celsius) {
    return Math.round((celsius * 1.8 + 32) * 10) / 10.0;
  }

  /** Calls the tool with good and with bad arguments, then lets an agent do it. */
  public static void main(String[] args) throws Exception {
    Toolset.BoundTool tool =
        FirstToolBindings.of().find("convert_to_fahrenheit").orElseThrow();
    for (String arguments :
        new String[] {"{\"celsius\": 21.5}", "{\"celsius\": -300, \"celcius\": 1}"}) {
      System.out.println("The arguments " + arguments + " give:");
      System.out.println(tool.binding()
          .call(ArgumentReader.of(arguments), ToolContext.builder().build())
          .content());
      System.out.println();
    }

    // No language model: it plays the two turns that are written down here.
    try (ScriptedModel model = ScriptedModel.builder()
        .call("convert_to_fahrenheit", "{\"celsius\": 21.5}")
        .answer("21.5 degrees Celsius are 70.7 degrees Fahrenheit.")
        .build()) {
      Agent agent = Agent.builder(model)
          .instructions("You convert temperatures.")
          .tools(FirstToolBindings.of())
          .build();
      RunResult result = agent.run("How much is 21.5 degrees Celsius in Fahrenheit?");
      System.out.println("An agent with a scripted model (no language model) ends with "
          + result.stopReason() + " after " + result.modelCalls() + " model calls and "
          + result.toolCalls() + " tool call:");
      System.out.println(result.answer());
    }
  }
}
