package dev.pokayoke.agent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one place that looks for virtual threads, which Java has from 21 on, while we are compiled for 17. */
final class VirtualThreads {

  private VirtualThreads() {}

  /**
   * Threads without number.
   *
   * @throws UnsupportedOperationException before Java 21
   */
  static ExecutorService executor() {
    try {
      MethodHandle factory = MethodHandles.publicLookup()
          .findStatic(
              Executors.class,
              "newVirtualThreadPerTaskExecutor",
              MethodType.methodType(ExecutorService.class));
      return (ExecutorService) factory.invokeExact();
    } catch (NoSuchMethodException e) {
      throw new UnsupportedOperationException(
          "virtual threads need Java 21, this is " + Runtime.version().feature()
              + "; leave virtualThreads() out to use platform threads",
          e);
    } catch (Throwable e) {
      throw new IllegalStateException("virtual threads could not be set up", e);
    }
  }
}
