package dev.pokayoke.it.random;

import java.util.stream.Stream;

/**
 * How an object is made, and how its class is written.
 *
 * @param onFields whether annotations stand on the fields, or else on parameters
 * @param fluent whether accessors have the plain names of the properties, as far as those cannot be taken for others
 * @param hiding whether there is more in it that the model does not see
 * @param extending whether the first half of the properties is inherited
 */
record Making(Kind kind, boolean onFields, boolean fluent, boolean hiding, boolean extending) {

  static final Making RECORD = new Making(Kind.RECORD, false, false, false, false);

  enum Kind {
    RECORD,
    CONSTRUCTOR,
    SETTERS,
    BUILDER
  }

  static Making draw(Draw draw) {
    Kind kind = draw.chance(50) ? Kind.RECORD : draw.oneOf(Kind.values());
    boolean canExtend = kind == Kind.CONSTRUCTOR || kind == Kind.SETTERS;
    return kind == Kind.RECORD
        ? RECORD
        : new Making(
            kind, draw.chance(50), draw.chance(30), draw.chance(20), canExtend && draw.chance(25));
  }

  /** Whether a property that is not set keeps what the class gives it. */
  boolean canKeep() {
    return kind == Kind.SETTERS || kind == Kind.BUILDER;
  }

  /** Whether what an accessor gives need not be what is set. */
  boolean canGive() {
    return kind != Kind.RECORD;
  }

  /** With all properties in one class. */
  Making alone() {
    return new Making(kind, onFields, fluent, hiding, false);
  }

  Stream<Making> simpler() {
    return Stream.of(
            RECORD,
            alone(),
            new Making(kind, onFields, fluent, false, extending),
            new Making(kind, onFields, false, hiding, extending),
            new Making(kind, false, fluent, hiding, extending))
        .filter(making -> kind != Kind.RECORD && !making.equals(this));
  }
}
