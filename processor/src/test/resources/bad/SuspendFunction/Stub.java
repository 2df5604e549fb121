import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import kotlin.coroutines.Continuation;

/** As kapt shows a Kotlin class to processors. */
public final class Stub {

  @Tool("Looks up the weather of a town for tomorrow.")
  // expect: [SuspendFunction] the tool method 'getWeather' is a suspend function
  public final Object getWeather(
      @Param("Name of the town") String town, Continuation<? super String> $completion) {
    return null;
  }

  @Tool("Counts the towns whose weather is known.")
  // expect: [SuspendFunction] the tool method 'countTowns' is a suspend function
  public final Object countTowns(Continuation<? super Integer> $completion) {
    return null;
  }

  @Tool("Looks up the weather of a town for today.")
  public final String findWeather(@Param("Name of the town") String town) {
    return town;
  }
}
