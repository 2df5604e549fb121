package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.util.List;

// style: Quarkus LangChain4j
@Toolbox
class Goats extends Stable<Goats.Goat> implements Herd<Goats.Goat, String> {

  record Goat(@Param("Name of the goat") String name) {}

  // The bridge that the compiler adds for Object is no second tool; what is unsaid here was said above.
  // tool: find_animal
  // text: Finds an animal by its mark.
  // schema: {"type":"object","properties":{
  //   "sign":{"type":"string","description":"Mark in the ear"}},
  //   "required":["sign"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "name":{"type":"string","description":"Name of the goat"}},
  //       "additionalProperties":false}
  @Override
  public Goat findAnimal(String sign) {
    return null;
  }

  // tool: buy_animals
  // text: Buys animals, and pays in cash.
  // schema: {"type":"object","properties":{
  //   "wanted":{"type":"array","items":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the goat"}},
  //     "required":["name"],"additionalProperties":false},"maxItems":9,
  //     "description":"Animals to buy"}},
  //   "required":["wanted"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "name":{"type":"string","description":"Name of the goat"}},
  //       "additionalProperties":false}
  @Override
  @Tool("Buys animals, and pays in cash.")
  Goat buyAnimals(List<Goat> wanted) {
    return null;
  }

  // tool: count_animals
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Counts the goats.")
  public int countAnimals() {
    return 0;
  }

  // Inherited as they are, with the type that this class fills in.
  // tool: list_animals
  // text: Lists the animals that are at least so old.
  // schema: {"type":"object","properties":{
  //   "years":{"type":"integer","minimum":0,"description":"Years"}},
  //   "required":["years"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["object","null"],"properties":{
  //       "name":{"type":"string","description":"Name of the goat"}},
  //       "additionalProperties":false}}

  // tool: sell_animal
  // text: Sells an animal at the market.
  // schema: {"type":"object","properties":{
  //   "animal":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the goat"}},
  //     "required":["name"],"additionalProperties":false,"description":"Animal to sell"},
  //   "price":{"type":"integer","description":"Price in EUR"}},
  //   "required":["animal","price"],"additionalProperties":false}
}
