import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.beans.ConstructorProperties;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class Classes {

  static class Opaque {

    private int secret;
  }

  static class Several {

    public Several(String name) {}

    public Several(String name, int number) {}
  }

  static class Twice {

    @ConstructorProperties("name")
    public Twice(String name) {}

    @ConstructorProperties({"name", "number"})
    public Twice(String name, int number) {}
  }

  static class Locked {

    @ConstructorProperties("name")
    private Locked(String name) {}
  }

  static class Throwing {

    public Throwing(@Param("Name") String name) throws IOException {}
  }

  static class Chatty {

    @Param("Its name")
    private String name;

    public void setName(String name) throws IOException {}
  }

  static class Ambiguous {

    public void setSize(int size) {}

    public void setSize(String size) {}
  }

  class Inner {

    public Inner(String name) {}
  }

  interface Source {

    String getName();
  }

  abstract static class Half {

    public void setName(String name) {}
  }

  static class Names extends ArrayList<String> {

    private static final long serialVersionUID = 1L;
  }

  static class Failure extends Exception {

    private static final long serialVersionUID = 1L;
  }

  static class Unmade {

    @Param("Its name")
    private String name;

    public static Builder builder() {
      return new Builder();
    }

    public static class Builder {

      public Builder name(String name) {
        return this;
      }

      public Unmade build() throws IOException {
        return new Unmade();
      }
    }
  }

  static class Lossy {

    private final String name;

    public Lossy(String name, int size) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }

  static class Silent {

    int size() {
      return 0;
    }
  }

  /** Stores many things and returns their number. */
  @Tool
  String store(
      // expect: [UnsupportedType] type 'Opaque' of parameter 'opaque' has neither a constructor with parameters, nor a builder, nor setters that the tools could call
      @Param("A thing") Opaque opaque,
      // expect: [UnsupportedType] type 'Several' of parameter 'several' has 2 constructors, and nothing says which one to use
      @Param("A thing") Several several,
      // expect: [UnsupportedType] type 'Twice' of parameter 'twice' has 2 ways to make it by annotation
      @Param("A thing") Twice twice,
      // expect: [UnsupportedType] type 'Locked' of parameter 'locked' has a constructor that cannot be reached from the package of the tools
      @Param("A thing") Locked locked,
      // expect: [UnsupportedType] type 'Throwing' of parameter 'throwing' has a constructor that throws a checked exception
      @Param("A thing") Throwing throwing,
      // expect: [UnsupportedType] type 'Chatty' of parameter 'chatty' has a method 'setName' that throws a checked exception
      @Param("A thing") Chatty chatty,
      // expect: [UnsupportedType] type 'Ambiguous' of parameter 'ambiguous' has several methods that set 'size', and no getter that says which one is meant
      @Param("A thing") Ambiguous ambiguous,
      // expect: [UnsupportedType] type 'Inner' of parameter 'inner' is an inner class, which cannot be made without an object of the class around it
      @Param("A thing") Inner inner,
      // expect: [UnsupportedType] type 'Source' of parameter 'source' is an interface, which does not say what to make
      @Param("A thing") Source source,
      // expect: [UnsupportedType] type 'Half' of parameter 'half' is an abstract class, which does not say what to make
      @Param("A thing") Half half,
      // expect: [UnsupportedType] type 'Names' of parameter 'names' is a collection of its own
      @Param("Some things") Names names,
      // expect: [UnsupportedType] type 'Unmade' of parameter 'unmade' has a method 'build' that throws a checked exception
      @Param("A thing") Unmade unmade) {
    return "";
  }

  /** Finds something of which not all is known. */
  @Tool
  // expect: [UnsupportedType] type 'Lossy' of the result of tool 'find_lossy' is made of 'size', which no getter gives back
  Lossy findLossy() {
    return new Lossy("", 1);
  }

  /** Finds things that say nothing. */
  @Tool
  // expect: [UnsupportedType] type 'Silent' of the result of tool 'find_silent' has neither getters nor public fields, so that nothing of it can be shown
  List<Silent> findSilent() {
    return List.of();
  }

  /** Finds the last failure. */
  @Tool
  // expect: [UnsupportedType] type 'Failure' of the result of tool 'find_failure' is an exception
  Failure findFailure() {
    return new Failure();
  }
}
