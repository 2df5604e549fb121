// option: -Apokayoke.infos=note

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Codes {

  enum Grade {
    A,
    B2
  }

  @Description("A is best")
  enum Rank {
    A,
    B
  }

  enum Size {
    S,
    LARGE
  }

  /** Lists goods. */
  @Tool
  // expect: [EnumConstantsUndescribed] nothing says what the constants of type 'Grade' of parameter 'grade' mean
  String listGoods(@Param("Grade") Grade grade, @Param("Rank") Rank rank, @Param("Size") Size size) {
    return "";
  }
}
