package weather

import dev.pokayoke.Param
import dev.pokayoke.Tool

data class Place(
    @Param("Without postal code, e.g. Bern") val town: String,
    @Param("Height above the sea in metres") val height: Int = 0)

class Weather {

  @Tool("Looks up the weather of a place for tomorrow.")
  suspend fun getWeather(@Param("Place to look at") place: Place): String = place.town

  @Tool("Lists the places with the best weather.")
  @JvmOverloads
  fun listPlaces(@Param("How many are listed, at most", maximum = 50.0) limit: Int = 10): List<String> = listOf()

  @Tool("Lists the names of stations.")
  fun listStations(@Param("Country the station lies in") country: String): List<String> = listOf()
}
