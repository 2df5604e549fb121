package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.testing.ModelText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that come later: those of the JDK are waited for, those of libraries refused with a way out. */
class LaterTypesTest {

  @ParameterizedTest
  @CsvSource({"CompletionStage", "CompletableFuture", "Future"})
  void whatTheJdkHasIsWaitedFor(String name) {
    ToolMethod tool =
        Models.tool("@Tool java.util.concurrent.%s<Integer> f() { return null; }".formatted(name));
    AsyncType later = assertInstanceOf(AsyncType.class, tool.result());
    assertEquals("IntegerType(javaType=java.lang.Integer, kind=INT)", ModelText.of(later.value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reactor.core.publisher.Mono | return CompletionStage<Order>: mono.toFuture()",
        "reactor.core.publisher.Flux |"
            + " return CompletionStage<List<Order>>: flux.collectList().toFuture()",
        "org.reactivestreams.Publisher | return CompletionStage<List<Order>>:"
            + " Flux.from(publisher).collectList().toFuture()",
        "io.smallrye.mutiny.Uni |"
            + " return CompletionStage<Order>: uni.subscribeAsCompletionStage()",
        "io.smallrye.mutiny.Multi | return CompletionStage<List<Order>>:"
            + " multi.collect().asList().subscribeAsCompletionStage()",
        "com.google.common.util.concurrent.ListenableFuture |"
            + " return Future<Order>, which it is as well"
      })
  void whatLibrariesHaveIsRefusedWithAWayOut(String name, String fix) {
    assertEquals(
        fix, refused(name, "@dev.pokayoke.Tool %s<Order> f() { return null; }").fix());
  }

  @Test
  void anArgumentIsTheValueItself() {
    String tool = "@dev.pokayoke.Tool void f(%s<Order> order) {}";
    assertEquals(
        "take Order", refused("reactor.core.publisher.Mono", tool, true).fix());
    assertEquals(
        "take List<Order>", refused("reactor.core.publisher.Flux", tool, true).fix());
  }

  @Test
  void manyValuesOfTheJdkAreCollected() {
    ToolMethod tool =
        Models.tool("@Tool java.util.concurrent.Flow.Publisher<List<String>> f() { return null; }");
    Unsupported refused = assertInstanceOf(Unsupported.class, tool.result());
    assertEquals("is many values that come later", refused.reason());
    assertEquals("collect them in the tool and return List<T>", refused.fix());
  }

  private static Unsupported refused(String name, String tool) {
    return refused(name, tool, false);
  }

  private static Unsupported refused(String name, String tool, boolean argument) {
    int dot = name.lastIndexOf('.');
    ToolMethod method = Models.read(
            Map.of(
                "Tools.java",
                "class Tools { record Order(int a) {} %s }".formatted(tool.formatted(name)),
                name.replace('.', '/') + ".java",
                "package %s; public interface %s<T> {}"
                    .formatted(name.substring(0, dot), name.substring(dot + 1))),
            List.of())
        .get(0)
        .methods()
        .get(0);
    Unsupported refused = assertInstanceOf(
        Unsupported.class, argument ? method.arguments().get(0).type() : method.result());
    assertEquals(UnsupportedKind.TYPE, refused.kind());
    return refused;
  }
}
