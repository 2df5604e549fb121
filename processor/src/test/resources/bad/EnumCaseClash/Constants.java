import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;

class Constants {

  enum Unit {
    Mm,
    MM,
    KM
  }

  /** Converts a length to another unit. */
  @Tool
  double convertLength(
      @Param("Length to convert") double length,
      // expect: [EnumCaseClash] constants 'Mm' and 'MM' of 'Unit' differ only in upper and lower case
      @Param("Unit of the length") Unit from,
      @Param("Unit to convert to") Unit to) {
    return 0;
  }

  /** Tells the unit of a signpost. */
  @Tool
  Unit getUnit(@Param("Number on the signpost") int number) {
    return Unit.KM;
  }
}
