package signatures.objects;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Quarkus LangChain4j
class Kitchen {

  /** As Lombok's {@code @Builder} makes it. */
  public static final class Soup {

    @Param("Name on the menu")
    private final String name;

    @Param(value = "Plates; two if left out", required = false, minimum = 1)
    private final int plates;

    @Param(value = "What is in it", minItems = 1)
    private final List<String> herbs;

    private Soup(Builder builder) {
      this.name = builder.name;
      this.plates = builder.plates;
      this.herbs = builder.herbs;
    }

    public static Builder builder() {
      return new Builder();
    }

    public String getName() {
      return name;
    }

    public int getPlates() {
      return plates;
    }

    public List<String> getHerbs() {
      return herbs;
    }

    public static final class Builder {
      private String name;
      private int plates = 2;
      private List<String> herbs = List.of();

      private Builder() {}

      public Builder name(String name) {
        this.name = name;
        return this;
      }

      public Builder plates(int plates) {
        this.plates = plates;
        return this;
      }

      public Builder herbs(List<String> herbs) {
        this.herbs = herbs;
        return this;
      }

      public Soup build() {
        return new Soup(this);
      }
    }
  }

  // tool: cook_soup
  // schema: {"type":"object","properties":{
  //   "soup":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name on the menu"},
  //     "plates":{"type":["integer","null"],"minimum":1,"description":"Plates; two if left out"},
  //     "herbs":{"type":"array","items":{"type":"string"},"minItems":1,"description":"What is in it"}},
  //     "required":["name","herbs"],"additionalProperties":false,"description":"Soup to cook"}},
  //   "required":["soup"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "name":{"type":"string","description":"Name on the menu"},
  //       "plates":{"type":"integer","description":"Plates; two if left out"},
  //       "herbs":{"type":"array","items":{"type":["string","null"]},"description":"What is in it"}},
  //       "required":["plates"],"additionalProperties":false,"description":"As Lombok's @Builder makes it."}
  @Tool("Cooks a soup and returns it.")
  Soup cookSoup(@Param("Soup to cook") Soup soup) {
    return soup;
  }

  // tool: taste_soups
  // schema: {"type":"object","properties":{
  //   "soups":{"type":"array","items":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name on the menu"},
  //     "plates":{"type":["integer","null"],"minimum":1,"description":"Plates; two if left out"},
  //     "herbs":{"type":"array","items":{"type":"string"},"minItems":1,"description":"What is in it"}},
  //     "required":["name","herbs"],"additionalProperties":false,
  //     "description":"As Lombok's @Builder makes it."},"maxItems":3,"description":"Soups to taste"}},
  //   "required":["soups"],"additionalProperties":false}
  @Tool("Tastes soups and says which is best.")
  String tasteSoups(@Param(value = "Soups to taste", maxItems = 3) List<Soup> soups) {
    return "";
  }
}
