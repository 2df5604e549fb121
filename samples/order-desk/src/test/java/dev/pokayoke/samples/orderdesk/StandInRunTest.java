package dev.pokayoke.samples.orderdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.agent.ApprovalDecision;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.samples.orderdesk.shop.Books;
import dev.pokayoke.samples.orderdesk.shop.Database;
import dev.pokayoke.samples.orderdesk.shop.ShopClock;
import dev.pokayoke.samples.orderdesk.standin.StandInModel;
import dev.pokayoke.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs with the stand-in, judged by what they leave in the database. */
class StandInRunTest {

  private static final Set<String> READS = Set.of(
      "find_orders",
      "get_order",
      "get_delivery",
      "get_refund_policy",
      "check_stock",
      "quote_refund");

  private final Database database = Database.inMemory("runs", new ShopClock());
  private final Books books = new Books(database);
  private final List<TraceEvent> events = new ArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Order A-10017 came broken, I want my money back',           A-10017 48.50",
    "'Everything in A-10017 broke: teapot and towels',            A-10017 78.40",
    "'Order A-10023 came broken',                                 A-10023 72.00",
    "'My espresso machine from A-10026 is defective, refund me',  A-10026 255.90",
    "'A-10027 never arrived',                                     A-10027 123.90",
    "'a-10030 arrived cracked, money back please',                A-10030 54.40",
    "'订单 A-10030 的茶壶坏了，我要退款', A-10030 54.40",
    "'A-10029 is bent, please send me a new one',                 A-10029 84.90",
    "'A-10022: the scarf is the wrong colour',                    A-10022 45.00",
    "'I have changed my mind about A-10019, refund please',       A-10019 114.55",
    "'My scarf is the wrong size, nora.lind@example.com',         A-10031 49.90",
  })
  void paysWhatTheRulesAllow(String question, String booked) {
    RunResult result = run(question);
    assertEquals(StopReason.ANSWERED, result.stopReason(), result.toString());
    assertEquals(List.of(booked), books.refunds());
    String order = booked.substring(0, 7);
    assertEquals(2, books.entries().size(), "a message and a note");
    assertTrue(
        books.entries().get(1).equals(order + " colleagues"), books.entries().toString());
    assertTrue(result.answer().contains(booked.substring(8)), result.answer());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'A-10020 is broken, money back',               was delivered on 2025-10-20",
    "'A-10021 arrived broken, refund please',       EUR 76.90 went back",
    "'A-10024 never arrived, I want a refund',      is cancelled",
    "'A-10025 is broken, I want a refund',          reply with a photo",
    "'I do not like A-10028, I want my money back', never taken back",
    "'A-10018 has not arrived, money back',         does not count as lost before 2026-03-10",
    "'A-10099 came broken',                         There is no order A-10099",
    "'A-10017 came broken, james.oconnor@example.com', was not placed with",
    "'I want a refund for A-10017',                 What is wrong with order A-10017",
    "'My cup is broken',                            Which order is it about",
    "'My cup is broken, sofia.rossi@example.net',   Which of these orders",
    "'A-10099 is broken, anna.berger@example.com',  A-10017 of 2026-02-18",
  })
  void paysNothingAgainstTheRules(String question, String answer) {
    RunResult result = run(question);
    assertEquals(StopReason.ANSWERED, result.stopReason(), result.toString());
    assertEquals(List.of(), books.refunds());
    assertTrue(result.answer().contains(answer), result.answer());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Where is my order A-10018?, in preparation",
    "What is the status of A-10023?, partly delivered",
    "When does A-10027 come?, on the way",
  })
  void aQuestionOnlyReads(String question, String answer) {
    RunResult result = run(question);
    assertEquals(StopReason.ANSWERED, result.stopReason());
    assertTrue(result.answer().contains(answer), result.answer());
    assertTrue(READS.containsAll(toolsRun()), toolsRun().toString());
    assertEquals(List.of(), books.entries());
  }

  @Test
  void sendsTheArticleAgainInsteadOfMoney() {
    RunResult result = run("The teapot of A-10017 came broken, please replace it");
    assertEquals(StopReason.ANSWERED, result.stopReason());
    assertEquals(List.of("A-10017 1x1"), books.replacements());
    assertEquals(List.of(), books.refunds());
  }

  @Test
  void makesALabelBeforeMoneyGoesOut() {
    run("I have changed my mind about A-10019, refund please");
    assertEquals(List.of("A-10019"), books.labels());
    assertTrue(toolsRun().indexOf("create_return_label") < toolsRun().indexOf("issue_refund"));
  }

  @Test
  void asksForAPhotoAndLeavesNoNote() {
    run("A-10025 is broken, I want a refund");
    assertEquals(List.of("A-10025 wang.wei@example.org"), books.entries());
  }

  @Test
  void takesTheReasonFromTheListInTheRefusal() {
    run("Order A-10017 came broken, I want my money back");
    List<TraceEvent.CallRefused> refused = of(TraceEvent.CallRefused.class);
    assertEquals(1, refused.size(), refused.toString());
    assertTrue(refused.get(0).call().arguments().contains("\"BROKEN\""), refused.toString());
    assertTrue(refused.get(0).text().contains("must be one of \"DAMAGED\""), refused.toString());
  }

  @Test
  void makesNoMistakeWhenTheCustomerUsesTheShopsWord() {
    run("Order A-10017 came damaged, I want my money back");
    assertEquals(List.of(), of(TraceEvent.CallRefused.class));
    assertEquals(List.of("A-10017 48.50"), books.refunds());
  }

  @Test
  void theSecondTimeItSaysThatTheMoneyIsOnItsWay() {
    run("Order A-10017 came broken, I want my money back");
    RunResult again = run("Order A-10017 came broken, I want my money back");
    assertEquals(List.of("A-10017 48.50"), books.refunds(), "not the towels instead");
    assertTrue(again.answer().contains("EUR 48.50 went back"), again.answer());
  }

  private RunResult run(String question) {
    return OrderDesk.agent(new StandInModel(), database)
        .approver(request -> ApprovalDecision.approved())
        .listener(events::add)
        .build()
        .run(OrderDesk.request(question));
  }

  private List<String> toolsRun() {
    return of(TraceEvent.ToolStarted.class).stream()
        .map(event -> event.call().name())
        .toList();
  }

  private <T extends TraceEvent> List<T> of(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
