package dev.pokayoke.processor.write;

import dev.pokayoke.processor.write.JavaTokens.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What generated Java takes in class files, estimated from its text, whatever wrote it: never less than the compilers need,
 * so that what is let through compiles.
 */
public final class GeneratedSize {

  /** Bytes of a method's code, and constants of a class: both are counted in 16 bits. */
  public static final int MAX = 65_535;

  /** The code that gives the static fields of a class their values. */
  public static final String STATIC_FIELDS = "static fields";

  /** @param constants in its constant pool */
  public record ClassSize(String name, int constants, List<MethodSize> methods) {}

  /** @param bytes of its code */
  public record MethodSize(String name, int bytes) {}

  private final JavaTokens tokens;
  private final List<ClassSize> classes = new ArrayList<>();

  private GeneratedSize(String source) {
    this.tokens = new JavaTokens(source);
  }

  /** The classes in a source file. */
  public static List<ClassSize> of(String source) {
    GeneratedSize size = new GeneratedSize(source);
    while (size.tokens.next() != Kind.END) {
      if (size.tokens.is("class")) {
        size.tokens.next();
        size.readClass(size.tokens.text());
      }
    }
    return size.classes;
  }

  /** @throws TooLargeException when something does not fit */
  static void require(String source) {
    for (ClassSize type : of(source)) {
      for (MethodSize method : type.methods()) {
        if (method.bytes() > MAX) {
          throw new TooLargeException(method.name(), method.bytes(), MAX);
        }
      }
      if (type.constants() > MAX) {
        throw new TooLargeException("", type.constants(), MAX);
      }
    }
  }

  /** Stands on the name, or on what follows it before the brace. */
  private void readClass(String name) {
    PoolSize pool = new PoolSize();
    CodeSize staticFields = new CodeSize();
    List<MethodSize> methods = new ArrayList<>();
    while (!tokens.is("{")) {
      pool.add(tokens);
      tokens.next();
    }
    while (readMember(pool, staticFields, methods)) {
      // Each adds itself.
    }
    methods.add(new MethodSize(STATIC_FIELDS, staticFields.bytes()));
    classes.add(new ClassSize(name, pool.constants(), methods));
  }

  /** Reads a field, a method or a class; false at the end of the class that they are in. */
  private boolean readMember(PoolSize pool, CodeSize staticFields, List<MethodSize> methods) {
    String name = "";
    String last = "";
    int depth = 0;
    pool.startMethod();
    while (true) {
      tokens.next();
      if (depth == 0 && tokens.is("class")) {
        tokens.next();
        readClass(tokens.text());
        return true;
      }
      if (depth == 0 && tokens.is("}") || tokens.kind() == Kind.END) {
        return false;
      }
      if (depth == 0 && tokens.is("{")) {
        methods.add(new MethodSize(name, bytes(pool)));
        return true;
      }
      pool.add(tokens);
      if (depth == 0 && tokens.is(";")) {
        return true;
      }
      if (depth == 0 && tokens.is("=")) {
        readValue(pool, staticFields);
        return true;
      }
      if (tokens.is("(")) {
        name = depth == 0 ? last : name;
        depth++;
      } else if (tokens.is(")")) {
        depth--;
      }
      last = tokens.kind() == Kind.NAME ? tokens.text() : last;
    }
  }

  /** A method's body, up to the brace that closes it. */
  private int bytes(PoolSize pool) {
    CodeSize code = new CodeSize();
    int depth = 1;
    while (depth > 0 && tokens.next() != Kind.END) {
      depth += tokens.is("{") ? 1 : tokens.is("}") ? -1 : 0;
      code.add(tokens);
      pool.add(tokens);
    }
    return code.bytes();
  }

  /** A field's value, up to the semicolon. */
  private void readValue(PoolSize pool, CodeSize staticFields) {
    do {
      tokens.next();
      staticFields.add(tokens);
      pool.add(tokens);
    } while (!tokens.is(";") && tokens.kind() != Kind.END);
    // It is stored in the field.
    staticFields.add(tokens);
  }
}
