import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/*
 * As kapt shows this file to processors:
 *
 * data class Area(
 *     @Param("Name of the town in the middle") val town: String,
 *     @Param("How far around it, in kilometres") val radius: Int = 10)
 *
 * class Towns {
 *   @Tool("Looks up towns in an area.")
 *   fun findTowns(
 *       @Param("Where to look") area: Area,
 *       @Param("How many at most") limit: Int = 20,
 *       @Param("In which order") order: List<String> = listOf("name"),
 *       @Param(value = "How large at least", defaultValue = "1000") size: Int = 1000,
 *       @Param(value = "How high at most, in metres", required = true) height: Int = 4000,
 *       @Param("In which country; in any if left out") country: String? = null): String = area.town
 *
 *   @Tool("Counts towns.")
 *   fun countTowns(@Param("Where to look") area: String): Int = 1
 *
 *   @Tool("Counts towns by their names.", name = "count_named")
 *   fun countTowns(@Param("What to look for") area: Int = 1): Int = 1
 *
 *   @Tool("Lists the towns of an area.")
 *   internal fun listTowns(@Param("How many at most") limit: Int = 20): String = ""
 *
 *   @Tool("Lists the towns of an area.")
 *   fun String.listAll(@Param("How many at most") limit: Int = 20): String = ""
 * }
 */

@kotlin.Metadata(
    k = 1,
    d1 = {
        "\u00006\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0002\b\u0003\n\u0002\u0010\u000e"
            + "\n\u0000\n\u0002\u0018\u0002\n\u0002\u0018\u0002\n\u0002\b\u0003\n\u0002\u0010\b\n"
            + "\u0002\b\u0002\n\u0002\u0010 \n\u0002\b\n\n\u0002\u0018\u0002\n\u0002\b\u000b\u0018"
            + "\u00002\u00020\u0001B\u0007\u00a2\u0006\u0004\b\u0002\u0010\u0003J\u00c2\u0001\u0010"
            + "\u0004\u001a\u00020\u00052\u0016\b\u0001\u0010\u0006\u001a\u00020\u0007:\f\b\b\u0012"
            + "\b\b\t\u0012\u0004\b\b(\n2\u0016\b\u0003\u0010\u000b\u001a\u00020\f:\f\b\b\u0012\b\b"
            + "\t\u0012\u0004\b\b(\r2\u001c\b\u0003\u0010\u000e\u001a\b\u0012\u0004\u0012\u00020"
            + "\u00050\u000f:\f\b\b\u0012\b\b\t\u0012\u0004\b\b(\u00102 \b\u0003\u0010\u0011\u001a"
            + "\u00020\f:\u0016\b\b\u0012\b\b\t\u0012\u0004\b\b(\u0012\u0012\b\b\u0013\u0012\u0004"
            + "\b\b(\u00142 \b\u0003\u0010\u0015\u001a\u00020\f:\u0016\b\b\u0012\b\b\t\u0012\u0004"
            + "\b\b(\u0016\u0012\b\b\u0017\u0012\u0004\b\u0007\u0010\u00022\u0018\b\u0003\u0010"
            + "\u0018\u001a\u0004\u0018\u00010\u0005:\f\b\b\u0012\b\b\t\u0012\u0004\b\b(\u0019H"
            + "\u0007b\f\b\u001a\u0012\b\b\t\u0012\u0004\b\b(\u001bJ.\u0010\u001c\u001a\u00020\f2"
            + "\u0016\b\u0001\u0010\u0006\u001a\u00020\u0005:\f\b\b\u0012\b\b\t\u0012\u0004\b\b(\nH"
            + "\u0007b\f\b\u001a\u0012\b\b\t\u0012\u0004\b\b(\u001dJ8\u0010\u001c\u001a\u00020\f2"
            + "\u0016\b\u0003\u0010\u0006\u001a\u00020\f:\f\b\b\u0012\b\b\t\u0012\u0004\b\b(\u001eH"
            + "\u0007b\u0016\b\u001a\u0012\b\b\t\u0012\u0004\b\b(\u001f\u0012\b\b \u0012\u0004\b\b("
            + "!J3\u0010\"\u001a\u00020\u00052\u0016\b\u0003\u0010\u000b\u001a\u00020\f:\f\b\b"
            + "\u0012\b\b\t\u0012\u0004\b\b(\rH\u0001b\f\b\u001a\u0012\b\b\t\u0012\u0004\b\b($"
            + "\u00a2\u0006\u0002\b#J2\u0010%\u001a\u00020\u0005*\u00020\u00052\u0016\b\u0003\u0010"
            + "\u000b\u001a\u00020\f:\f\b\b\u0012\b\b\t\u0012\u0004\b\b(\rH\u0007b\f\b\u001a\u0012"
            + "\b\b\t\u0012\u0004\b\b($"
    },
    d2 = {
        "LTowns;", "", "<init>", "()V", "findTowns", "", "area", "LArea;",
        "Ldev/pokayoke/Param;", "value", "Where to look", "limit", "", "How many at most",
        "order", "", "In which order", "size", "How large at least", "defaultValue", "1000",
        "height", "How high at most, in metres", "required", "country",
        "In which country; in any if left out", "Ldev/pokayoke/Tool;",
        "Looks up towns in an area.", "countTowns", "Counts towns.", "What to look for",
        "Counts towns by their names.", "name", "count_named", "listTowns", "listTowns$main",
        "Lists the towns of an area.", "listAll"
    })
public final class Towns {

  @Tool("Looks up towns in an area.")
  public final String findTowns(
      // expect: [LostDefault] property 'radius' of 'Area' has a default in Kotlin
      @Param("Where to look") Area area,
      // expect: [LostDefault] parameter 'limit' has a default in Kotlin that a binding cannot use
      @Param("How many at most") int limit,
      // expect: [LostDefault] parameter 'order' has a default in Kotlin
      @Param("In which order") List<String> order,
      @Param(value = "How large at least", defaultValue = "1000") int size,
      @Param(value = "How high at most, in metres", required = true) int height,
      @Param("In which country; in any if left out") @Nullable String country) {
    return null;
  }

  @Tool("Counts towns.")
  public final int countTowns(@Param("Where to look") String area) {
    return 0;
  }

  @Tool(value = "Counts towns by their names.", name = "count_named")
  public final int countTowns(@Param("What to look for") int area) {
    return 0;
  }

  @Tool("Lists the towns of an area.")
  // expect: [InvalidToolName] the tool name 'list_towns$main' is not one that every provider takes
  public final String listTowns$main(
      // expect: [LostDefault] parameter 'limit' has a default in Kotlin that a binding cannot use
      @Param("How many at most") int limit) {
    return null;
  }
}

@kotlin.Metadata(
    k = 1,
    d1 = {
        "\u0000&\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002"
            + "\u0018\u0002\n\u0002\b\u0003\n\u0002\u0010\b\n\u0002\b\u000b\n\u0002\u0010\u000b\n"
            + "\u0002\b\u0003\b\u0086\b\u0018\u00002\u00020\u0001B7\u0012\u0016\b\u0001\u0010\u0002"
            + "\u001a\u00020\u0003:\f\b\u0004\u0012\b\b\u0005\u0012\u0004\b\b(\u0006\u0012\u0016\b"
            + "\u0003\u0010\u0007\u001a\u00020\b:\f\b\u0004\u0012\b\b\u0005\u0012\u0004\b\b(\t"
            + "\u00a2\u0006\u0004\b\n\u0010\u000bJ\t\u0010\u0010\u001a\u00020\u0003H\u00c6\u0003J\t"
            + "\u0010\u0011\u001a\u00020\bH\u00c6\u0003J9\u0010\u0012\u001a\u00020\u00002\u0016\b"
            + "\u0003\u0010\u0002\u001a\u00020\u0003:\f\b\u0004\u0012\b\b\u0005\u0012\u0004\b\b("
            + "\u00062\u0016\b\u0003\u0010\u0007\u001a\u00020\b:\f\b\u0004\u0012\b\b\u0005\u0012"
            + "\u0004\b\b(\tH\u00c6\u0001J\u0014\u0010\u0013\u001a\u00020\u00142\b\u0010\u0015"
            + "\u001a\u0004\u0018\u00010\u0001H\u00d6\u0083\u0004J\n\u0010\u0016\u001a\u00020\bH"
            + "\u00d6\u0081\u0004J\n\u0010\u0017\u001a\u00020\u0003H\u00d6\u0081\u0004R\u0011\u0010"
            + "\u0002\u001a\u00020\u0003\u00a2\u0006\b\n\u0000\u001a\u0004\b\f\u0010\rR\u0011\u0010"
            + "\u0007\u001a\u00020\b\u00a2\u0006\b\n\u0000\u001a\u0004\b\u000e\u0010\u000f"
    },
    d2 = {
        "LArea;", "", "town", "", "Ldev/pokayoke/Param;", "value",
        "Name of the town in the middle", "radius", "", "How far around it, in kilometres",
        "<init>", "(Ljava/lang/String;I)V", "getTown", "()Ljava/lang/String;", "getRadius",
        "()I", "component1", "component2", "copy", "equals", "", "other", "hashCode",
        "toString"
    })
final class Area {
  private final String town = null;
  private final int radius = 0;

  public Area(
      @Param("Name of the town in the middle") String town,
      @Param("How far around it, in kilometres") int radius) {
    super();
  }

  public final String getTown() {
    return null;
  }

  public final int getRadius() {
    return 0;
  }
}
