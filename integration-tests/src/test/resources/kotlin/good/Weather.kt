package weather

import dev.pokayoke.Description
import dev.pokayoke.Effect
import dev.pokayoke.FromContext
import dev.pokayoke.Param
import dev.pokayoke.Tool
import dev.pokayoke.Toolbox

enum class Sky {
  @Description("no cloud at all") CLEAR,
  @Description("more clouds than sky") CLOUDY
}

data class Place(
    @Param("Name of the town") val town: String,
    @Param("Country; any if left out", required = false) val country: String?)

data class Day(
    @Param("What the sky looks like") val sky: Sky,
    @Param("Highest temperature in degrees Celsius") val high: Int)

/** Looks at the weather. */
@Toolbox("weather")
class Weather : Archive {

  /**
   * Forecasts the weather of a place, one entry for each day.
   *
   * @param days how many days to look ahead
   */
  @Tool
  fun getForecast(
      @Param("Place to look at") place: Place,
      @Param(minimum = 1.0, maximum = 14.0, defaultValue = "3") days: Int = 3,
      @Param("Only days with such a sky; all days if left out") skies: Set<Sky>?): List<Day> =
      (1..days).map { Day(if (place.country == null) Sky.CLOUDY else Sky.CLEAR, it) }
          .filter { skies == null || it.sky in skies }

  @Tool("Counts the days that had one of the skies, by town.")
  fun countDays(
      @Param("Skies of the days, by town") days: Map<String, List<Sky>>,
      @Param("Skies to count") wanted: List<Sky>): Map<String, Int> =
      days.mapValues { (_, skies) -> skies.count { it in wanted } }

  @Tool("Deletes what is known of a town.", name = "forget", effect = Effect.DESTRUCTIVE)
  internal fun forgetTown(
      @FromContext("tenant") tenant: String, @Param("Name of the town") town: String) {
    check(tenant == "acme" && town.isNotEmpty())
  }

  companion object {

    @Tool("Converts a temperature from degrees Celsius to degrees Fahrenheit.")
    @JvmStatic
    fun convertTemperature(@Param("Degrees Celsius") celsius: Double): Double = celsius * 9 / 5 + 32
  }
}

interface Archive {

  @Tool("Counts the years that the archive goes back for a town.")
  fun countYears(@Param("Name of the town", name = "town") town: String): Int = town.length
}

object Stations {

  @Tool("Lists the weather stations of a country.")
  fun listStations(@Param("Name of the country") country: String): List<String> = listOf("$country 1")
}

@Tool("Finds the town that is nearest to a point.")
fun findTown(
    @Param("Degrees north") latitude: Double, @Param("Degrees east") longitude: Double): String =
    "$latitude/$longitude"
