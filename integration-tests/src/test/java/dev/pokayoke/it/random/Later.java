package dev.pokayoke.it.random;

/** When a tool's result is there. */
enum Later {
  NOW("%s", "%s"),
  STAGE("java.util.concurrent.CompletionStage<%s>", "stage_(%s)"),
  COMPLETABLE("java.util.concurrent.CompletableFuture<%s>", "completable_(%s)"),
  FUTURE("java.util.concurrent.Future<%s>", "future_(%s)");

  /** The methods that are called, by names that no variable can hide. */
  static final String METHODS = """
        private static <T> java.util.concurrent.CompletionStage<T> stage_(T some) {
          return java.util.concurrent.CompletableFuture.completedStage(some);
        }
        private static <T> java.util.concurrent.CompletableFuture<T> completable_(T some) {
          return java.util.concurrent.CompletableFuture.supplyAsync(() -> some);
        }
        private static <T> java.util.concurrent.Future<T> future_(T some) {
          java.util.concurrent.FutureTask<T> task = new java.util.concurrent.FutureTask<>(() -> some);
          task.run();
          return task;
        }
    """;

  private final String type;
  private final String expression;

  Later(String type, String expression) {
    this.type = type;
    this.expression = expression;
  }

  /** Of a type that is no primitive one. */
  String type(String result) {
    return type.formatted(result);
  }

  String expression(String result) {
    return expression.formatted(result);
  }
}
