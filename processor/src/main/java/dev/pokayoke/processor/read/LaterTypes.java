package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types of values that come later. A binding waits for those of the JDK; those of libraries are refused, and the message
 * says how each becomes one of the JDK. Known by name, so that no library is needed.
 */
final class LaterTypes {

  private static final Set<String> AWAITED = Set.of(
      "java.util.concurrent.CompletionStage",
      "java.util.concurrent.CompletableFuture",
      "java.util.concurrent.Future");

  /** One value, and what makes a {@code CompletableFuture} or {@code CompletionStage} of it. */
  private static final Map<String, String> ONE = Map.of(
      "reactor.core.publisher.Mono", "mono.toFuture()",
      "io.smallrye.mutiny.Uni", "uni.subscribeAsCompletionStage()",
      "io.reactivex.rxjava3.core.Single", "single.toCompletionStage()",
      "io.reactivex.rxjava3.core.Maybe", "maybe.toCompletionStage()",
      "io.vertx.core.Future", "future.toCompletionStage()",
      "com.google.common.util.concurrent.ListenableFuture", "",
      "com.google.api.core.ApiFuture", "");

  /** Many values, and what makes one future of a list of them. */
  private static final Map<String, String> MANY = Map.of(
      "reactor.core.publisher.Flux", "flux.collectList().toFuture()",
      "io.smallrye.mutiny.Multi", "multi.collect().asList().subscribeAsCompletionStage()",
      "io.reactivex.rxjava3.core.Flowable", "flowable.toList().toCompletionStage()",
      "io.reactivex.rxjava3.core.Observable", "observable.toList().toCompletionStage()",
      "org.reactivestreams.Publisher", "Flux.from(publisher).collectList().toFuture()",
      "java.util.concurrent.Flow.Publisher", "");

  private LaterTypes() {}

  /** Whether a binding waits for it. */
  static boolean isAwaited(String name) {
    return AWAITED.contains(name);
  }

  /** Why a type like these is refused, or empty for any other type. */
  static Optional<Unsupported> refused(String name, TypeName type, Use use) {
    String one = ONE.get(name);
    String many = MANY.get(name);
    if (one == null && many == null) {
      return Optional.empty();
    }
    String reason = many == null
        ? "is a value that comes later, in a form of its own library"
        : "is many values that come later";
    String fix = use.isArgument()
        ? "take " + stated(many != null, argument(type))
        : fix(one, many, argument(type));
    return Optional.of(new Unsupported(type, UnsupportedKind.TYPE, reason, fix));
  }

  private static String fix(@Nullable String one, @Nullable String many, String inner) {
    if (many != null) {
      return many.isEmpty()
          ? "collect them in the tool and return List<%s>".formatted(inner)
          : "return CompletionStage<List<%s>>: %s".formatted(inner, many);
    }
    return one == null || one.isEmpty()
        ? "return Future<%s>, which it is as well".formatted(inner)
        : "return CompletionStage<%s>: %s".formatted(inner, one);
  }

  private static String stated(boolean many, String inner) {
    return many ? "List<%s>".formatted(inner) : inner;
  }

  /** The name of what comes, or a stand-in for one that is not as simple. */
  private static String argument(TypeName type) {
    return type instanceof ParameterizedTypeName generic
            && generic.typeArguments().get(0) instanceof ClassName inner
        ? inner.simpleName()
        : "T";
  }
}
