package good.context;

import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolFailure;

class Context {

  @Tool("Shows who asks.")
  String showCaller(
      @FromContext("tenant") String tenant,
      @Param("Context of the question") String context,
      ToolContext call,
      @FromContext("seat") int seat) {
    return tenant + " " + context + " " + call.callId() + " " + seat;
  }

  @Tool("Adds two numbers.")
  static int addNumbers(@Param("First number") int a, @Param("Second number") int b) {
    return a + b;
  }

  static class Inner {

    static class Innermost {

      @Tool("Says where it is.")
      static String sayPlace() {
        return "innermost";
      }
    }
  }

  /** Bound through the interface. */
  interface Greeter {

    /**
     * Greets somebody by name.
     *
     * @param name of the person to greet
     */
    @Tool
    String greetPerson(String name) throws Exception;

    class Real implements Greeter {
      @Override
      public String greetPerson(String name) throws Exception {
        if (name.isEmpty()) {
          throw new ToolFailure("ask for the name first");
        }
        return "Hello, " + name;
      }
    }
  }
}
