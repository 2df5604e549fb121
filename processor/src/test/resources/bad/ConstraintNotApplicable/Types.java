import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

class Types {

  enum Unit {
    KM,
    MILE
  }

  record OrderId(@Param("Number of an order, e.g. A-10017") String value) {}

  /** Finds articles of one order: number and title of each. */
  @Tool
  String findArticles(
      // expect: [ConstraintNotApplicable] 'minimum' and 'maximum' do not apply to parameter 'title' of type 'String'
      @Param(value = "Words of the title", minimum = 1, maximum = 80) String title,
      // expect: [ConstraintNotApplicable] 'maxLength' does not apply to parameter 'tags' of type 'List<String>'
      @Param(value = "Tags that all must be there", maxLength = 20) List<String> tags,
      // expect: [ConstraintNotApplicable] 'pattern' does not apply to parameter 'page' of type 'int'
      @Param(value = "Page of the list", pattern = "\\d+") int page,
      // expect: [ConstraintNotApplicable] 'minItems' does not apply to parameter 'unit' of type 'Unit'
      @Param(value = "Unit of lengths", minItems = 1) Unit unit,
      // expect: [ConstraintNotApplicable] 'pattern' does not apply to parameter 'order' of type 'OrderId'
      @Param(value = "Order to look at", pattern = "A-\\d+") OrderId order,
      // expect: [ConstraintNotApplicable] 'format' does not apply to parameter 'open' of type 'boolean'
      @Param(value = "Whether the order is open", format = "email") boolean open,
      // expect: [ConstraintNotApplicable] 'maxLength' does not apply to parameter 'seal' of type 'byte[]'
      @Param(value = "Seal of the order", maxLength = 64) byte[] seal,
      @Param(value = "Stamp of the order", minItems = 1, maxItems = 64) byte[] stamp,
      // expect: [ConstraintNotApplicable] 'grounded' does not apply to parameter 'mark' of type 'byte[]'
      @Param(value = "Mark of the order", grounded = true) byte[] mark,
      @Param(value = "Most articles to return", minimum = 1, maximum = 50) Optional<Integer> limit) {
    return "";
  }
}
