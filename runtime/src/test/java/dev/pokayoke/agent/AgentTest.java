package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** How an agent is set up, and that several runs of one do not meet. */
class AgentTest {

  private static final TestTool LOOK =
      TestTool.read("look", (in, context) -> ToolResult.text("seen"));

  private static Agent.Builder builder(TestTool... tools) {
    return TestAgent.with(ScriptedModel.builder().build(), tools);
  }

  @Test
  void needsInstructions() {
    Agent.Builder builder = Agent.builder(ScriptedModel.builder().build());
    assertThrows(IllegalStateException.class, builder::build);
    assertThrows(NullPointerException.class, () -> Agent.builder(null));
  }

  @Test
  void noToolMayHaveTheNameOfThePlanningTool() {
    TestTool think = TestTool.read("Think-And.Plan", (in, context) -> ToolResult.done());
    assertThrows(
        IllegalArgumentException.class,
        () -> builder(think).planning(Planning.THINK_AND_PLAN).build());
    assertEquals(Agent.class, builder(think).planning(Planning.OFF).build().getClass());
  }

  @Test
  void noTwoToolsetsMayShareAName() {
    Agent.Builder builder = builder(LOOK).tools(Toolset.of(LOOK));
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void theToolsThatMustComeBeforeOthersMustBeThere() {
    TestTool quote = TestTool.read("shop_quote_refund", (in, context) -> ToolResult.done());
    TestTool refund = TestTool.of(
        "shop_issue_refund",
        tool -> tool.effect(Effect.DESTRUCTIVE).after("quote_refund"),
        (in, context) -> ToolResult.done());
    TestTool wrong = TestTool.of(
        "pay",
        tool -> tool.effect(Effect.DESTRUCTIVE).after("shop_qote_refund"),
        (in, context) -> ToolResult.done());
    assertEquals(Agent.class, builder(quote, refund).build().getClass());
    assertThrows(IllegalArgumentException.class, () -> builder(refund).build());
    String message = assertThrows(
            IllegalArgumentException.class, () -> builder(quote, wrong).build())
        .getMessage();
    assertEquals(
        "tool 'pay' must come after 'shop_qote_refund', but there is no such tool here;"
            + " did you mean 'shop_quote_refund'?",
        message);
  }

  @Test
  void planningIsTheModelsDefaultUnlessSet() {
    for (Planning planning : Planning.values()) {
      ScriptedModel model = ScriptedModel.builder()
          .profile(new ModelProfile("m", planning))
          .answer("Ok.")
          .build();
      Agent.builder(model)
          .instructions("Be brief.")
          .tools(Toolset.of(LOOK))
          .build()
          .run("Go.");
      List<String> tools =
          model.requests().get(0).tools().stream().map(ToolDefinition::name).toList();
      List<String> expected = switch (planning) {
        case OFF, PROMPT -> List.of("look");
        case THINK -> List.of("think", "look");
        case THINK_AND_PLAN -> List.of("think_and_plan", "look");
      };
      assertEquals(expected, tools);
    }
  }

  @Test
  void limitsUnderWhichNothingCouldHappenAreRefused() {
    RunLimits limits = RunLimits.defaults();
    assertThrows(IllegalArgumentException.class, () -> limits.maxModelCalls(0));
    assertThrows(IllegalArgumentException.class, () -> limits.maxToolCalls(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.maxRepeats(1));
    assertThrows(IllegalArgumentException.class, () -> limits.timeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> RunRequest.of(" "));
  }

  @Test
  void severalRunsAtOnceDoNotMeet() throws Exception {
    int runs = 8;
    CountDownLatch allInside = new CountDownLatch(runs);
    TestTool who = TestTool.read("who", (in, context) -> {
      allInside.countDown();
      allInside.await();
      return ToolResult.text(context.require("name", String.class));
    });
    ChatModel echo = AgentTest::callThenEcho;
    Agent agent = TestAgent.with(echo, who).build();
    List<FutureTask<RunResult>> results = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      String name = "user" + i;
      FutureTask<RunResult> task =
          new FutureTask<>(() -> agent.run(RunRequest.of("I am " + name).context("name", name)));
      results.add(task);
      new Thread(task).start();
    }
    for (int i = 0; i < runs; i++) {
      RunResult result = results.get(i).get();
      assertEquals("I am user" + i + ": user" + i, result.answer());
      assertEquals(2, result.modelCalls());
    }
    Set<String> ids = results.stream().map(AgentTest::runId).collect(Collectors.toSet());
    assertEquals(runs, ids.size());
  }

  private static ModelResponse callThenEcho(ModelRequest request) {
    List<Message> messages = request.messages();
    return messages.get(messages.size() - 1) instanceof Message.Tool tool
        ? Responses.answer(((Message.User) messages.get(1)).text() + ": "
            + tool.replies().get(0).content())
        : Responses.call("who", "{}");
  }

  private static String runId(FutureTask<RunResult> task) {
    try {
      return task.get().runId();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aToolMayRunTheAgentItBelongsTo() {
    Agent[] self = new Agent[1];
    TestTool ask = TestTool.read(
        "who", (in, context) -> ToolResult.text(self[0].run("I am nested").answer()));
    ChatModel model = request -> request.messages().size() > 2
        ? callThenEcho(request)
        : ((Message.User) request.messages().get(1)).text().contains("nested")
            ? Responses.answer("inner")
            : callThenEcho(request);
    self[0] = TestAgent.with(model, ask).build();
    assertEquals("I am outer: inner", self[0].run("I am outer").answer());
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_20)
  void virtualThreadsAreRefusedWhereThereAreNone() {
    String message = assertThrows(
            UnsupportedOperationException.class,
            () -> builder(LOOK).virtualThreads().build())
        .getMessage();
    assertTrue(message.startsWith("virtual threads need Java 21, this is "), message);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadsRunTools() {
    TestTool where = TestTool.read(
        "where", (in, context) -> ToolResult.text(Thread.currentThread().toString()));
    try (ScriptedModel model =
        ScriptedModel.builder().call("where", "{}").answer("Ok.").build()) {
      RunResult result = TestAgent.with(model, where).virtualThreads().build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      String thread = TestAgent.contents(result).get(0);
      assertTrue(thread.startsWith("VirtualThread"), thread);
    }
  }
}
