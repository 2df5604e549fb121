package dev.pokayoke.samples.orderdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.agent.Agent;
import dev.pokayoke.agent.ApprovalDecision;
import dev.pokayoke.agent.RunRequest;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.samples.orderdesk.shop.Books;
import dev.pokayoke.samples.orderdesk.shop.Database;
import dev.pokayoke.samples.orderdesk.shop.ShopClock;
import dev.pokayoke.samples.orderdesk.standin.StandInModel;
import dev.pokayoke.testing.ScriptedModel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money goes out only when somebody agreed, however the model plans and whatever it tries. */
class ApprovalRunTest {

  private static final String QUESTION = "Order A-10017 came broken, I want my money back";

  private final Database database = Database.inMemory("approval", new ShopClock());
  private final Books books = new Books(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aDenialIsToldAndNothingIsPaid() {
    RunResult result = standIn()
        .approver(request -> ApprovalDecision.denied("not today"))
        .build()
        .run(OrderDesk.request(QUESTION));
    assertEquals(StopReason.ANSWERED, result.stopReason());
    assertEquals(List.of(), books.refunds());
    assertEquals(List.of("A-10017 colleagues"), books.entries());
    assertTrue(result.answer().contains("was not approved"), result.answer());
  }

  @Test
  void aRunWaitsForApprovalAndGoesOnWithIt() {
    Agent agent = standIn().build();
    RunResult waiting = agent.run(OrderDesk.request(QUESTION));
    assertEquals(StopReason.APPROVAL_PENDING, waiting.stopReason());
    assertEquals(List.of(), books.refunds());
    assertEquals("issue_refund", waiting.approvals().get(0).definition().name());

    RunResult result = agent.run(RunRequest.resume(waiting.conversation())
        .context("agent", "clerk")
        .approve(waiting.approvals().get(0)));
    assertEquals(StopReason.ANSWERED, result.stopReason());
    assertEquals(List.of("A-10017 48.50"), books.refunds());
  }

  @ParameterizedTest
  @EnumSource(Planning.class)
  void everyWayOfPlanningGetsThere(Planning planning) {
    RunResult result = standIn()
        .planning(planning)
        .approver(request -> ApprovalDecision.approved())
        .build()
        .run(OrderDesk.request(QUESTION));
    assertEquals(StopReason.ANSWERED, result.stopReason());
    assertEquals(List.of("A-10017 48.50"), books.refunds());
    boolean plans = planning == Planning.THINK || planning == Planning.THINK_AND_PLAN;
    assertEquals(
        plans ? result.modelCalls() - 1 : 0,
        result.plan().size(),
        "one plan for each turn with calls");
  }

  @Test
  void aModelThatMakesUpAQuotePaysNothing() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call(
            "issue_refund", "{\"orderId\":\"A-10017\",\"quoteId\":\"Q-00000000\",\"amount\":48.50}")
        .answer("Done!")
        .build()) {
      RunResult result = OrderDesk.agent(model, database)
          .approver(request -> ApprovalDecision.approved())
          .build()
          .run(OrderDesk.request(QUESTION));
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals(List.of(), books.refunds());
    }
  }

  private Agent.Builder standIn() {
    return OrderDesk.agent(new StandInModel(), database);
  }
}
