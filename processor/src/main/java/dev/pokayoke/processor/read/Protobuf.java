package dev.pokayoke.processor.read;

/**
 * One message in Protocol Buffers' form, field by field: {@link #next} goes to a field, the others say what is in it.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>
 */
final class Protobuf {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final int FIXED_32 = 5;

  private final byte[] bytes;
  private final int end;
  private int at;

  private int field;
  private int number;
  private int start;

  private Protobuf(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** The bytes are cut off, or no message. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The message behind another one, which is preceded by its length. */
  static Protobuf second(byte[] bytes) throws MalformedException {
    Protobuf both = new Protobuf(bytes, 0, bytes.length);
    both.skip(both.varint());
    return new Protobuf(bytes, both.at, bytes.length);
  }

  /** Goes to the next field; false when there is none. */
  boolean next() throws MalformedException {
    if (at == end) {
      return false;
    }
    int tag = varint();
    field = tag >>> 3;
    switch (tag & 7) {
      case VARINT -> number = varint();
      case FIXED_64 -> skip(8);
      case LENGTH_DELIMITED -> {
        int length = varint();
        start = at;
        skip(length);
      }
      case FIXED_32 -> skip(4);
      default -> throw new MalformedException();
    }
    return true;
  }

  /** Which field this is. */
  int field() {
    return field;
  }

  /** Its content, if it is a number. */
  int number() {
    return number;
  }

  /** Its content, if it is a message. */
  Protobuf message() {
    return new Protobuf(bytes, start, at);
  }

  private void skip(int length) throws MalformedException {
    if (length < 0 || length > end - at) {
      throw new MalformedException();
    }
    at += length;
  }

  /** The lower 32 bits; nothing that is read here is longer. */
  private int varint() throws MalformedException {
    int value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      if (at == end) {
        throw new MalformedException();
      }
      byte next = bytes[at++];
      value |= shift < 32 ? (next & 0x7f) << shift : 0;
      if (next >= 0) {
        return value;
      }
    }
    throw new MalformedException();
  }
}
