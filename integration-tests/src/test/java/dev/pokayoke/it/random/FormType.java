package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.Optional;

/** A class whose values travel as texts of a form of their own. */
record FormType(Form form) implements Type {

  @Override
  public String java() {
    return form.java();
  }

  @Override
  public Value value(Draw draw) {
    Form.Text text = form.text(draw);
    return new Value(Json.text(draw, text.sent()), TextNode.valueOf(text.back()));
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    Optional<Wrong> other = Wrong.otherThan(draw, Sort.TEXT, Sort.INTEGER);
    String text = draw.oneOf(form.wrong());
    return draw.chance(50) ? other : Optional.of(Wrong.beyondSchema(Json.text(draw, text)));
  }
}
