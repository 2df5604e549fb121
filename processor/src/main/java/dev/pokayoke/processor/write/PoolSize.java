package dev.pokayoke.processor.write;

import dev.pokayoke.processor.write.JavaTokens.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * At most how many constants a class file needs for the words of a class. A word counts once, with all that the compilers
 * make of it; what is called on a variable counts once in each method, because it may be another class's there.
 */
final class PoolSize {

  /** Names of attributes and what else every class has. */
  private static final int OF_A_CLASS = 200;

  /** The text of a name, as a variable has it for debuggers. */
  private static final int OF_A_NAME = 1;

  /** What is named with its class, what is named with its descriptor, and the descriptor. */
  private static final int OF_A_MEMBER = 3;

  /** Those of a member, and the generic signature. */
  private static final int OF_A_METHOD = 4;

  /** The class, its full name, and its descriptor. */
  private static final int OF_A_TYPE = 3;

  /** The signatures of variables and methods that have the type, and an erased descriptor. */
  private static final int OF_A_GENERIC_TYPE = 3;

  /** The constant and its text; large numbers take two places as well. */
  private static final int OF_A_LITERAL = 2;

  /** Our own variables, which are of one class wherever they stand. */
  private static final Set<String> OURS =
      Set.of("in", "out", "context", "items", "entries", "entry", "java", "dev");

  private final Set<String> known = new HashSet<>();
  private final Deque<String> roots = new ArrayDeque<>();
  private String root = "";
  private String last = "";
  private final StringBuilder generic = new StringBuilder();
  private int depth;
  private boolean afterDot;
  private int method;
  private int constants = OF_A_CLASS;

  void startMethod() {
    method++;
  }

  void add(JavaTokens token) {
    if (depth > 0) {
      generic.append(token.text()).append(' ');
    }
    if (token.kind() == Kind.NAME) {
      addName(token);
    } else if (token.kind() == Kind.SIGN) {
      addSign(token);
      last = "";
    } else {
      add(token.text(), OF_A_LITERAL);
      last = "";
    }
    afterDot = token.is(".");
  }

  private void addName(JavaTokens token) {
    String name = token.text();
    add(name, OF_A_NAME);
    if (afterDot) {
      add(root + "." + name, OF_A_MEMBER);
      root = token.isCapitalized() ? root + "." + name : root;
    } else {
      boolean same = token.isCapitalized() || OURS.contains(name);
      root = same ? name : method + " " + name;
      last = name;
    }
    boolean isConstant = afterDot && name.chars().noneMatch(Character::isLowerCase);
    if (token.isCapitalized() && !isConstant) {
      // A type, or a static field of the class itself, which needs no more.
      add(name + " type", OF_A_TYPE);
    }
  }

  private void addSign(JavaTokens token) {
    if (token.is("(")) {
      if (!last.isEmpty()) {
        add(last + "()", OF_A_METHOD);
      }
      roots.push(root);
    } else if (token.is(")")) {
      // What follows is called on what stood before the parenthesis.
      root = roots.pop();
    } else if (token.is("<")) {
      generic.append(depth == 0 ? last : "");
      depth++;
    } else if (token.is(">") && depth > 0) {
      depth--;
      endGenericType();
    } else if (token.is(";")) {
      // It was a comparison.
      depth = 0;
      endGenericType();
    } else if (token.is("[")) {
      add(last + "[]", OF_A_LITERAL);
    }
  }

  private void endGenericType() {
    if (depth == 0) {
      add(generic + "<>", OF_A_GENERIC_TYPE);
      generic.setLength(0);
    }
  }

  private void add(String word, int places) {
    if (known.add(word)) {
      constants += places;
    }
  }

  int constants() {
    return constants;
  }
}
