package dev.pokayoke.it.testing;

import dev.pokayoke.tool.Toolset;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads generated bindings. Generated code needs no reflection; a test that knows it only by name does. */
public final class Bindings {

  private Bindings() {}

  /** All tools of a build. */
  public static Toolset load(Build build, ClassLoader loader) throws Exception {
    List<Toolset> toolsets = new ArrayList<>();
    for (Path file : build.generated()) {
      String path = build.sources().relativize(file).toString();
      String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
      toolsets.add(toolset(loader.loadClass(name)));
    }
    return Toolset.all(toolsets.toArray(Toolset[]::new));
  }

  /** The tools of one class of bindings. */
  public static Toolset toolset(Class<?> bindings) throws Exception {
    for (Method method : bindings.getDeclaredMethods()) {
      if (method.getName().equals("of")) {
        method.setAccessible(true);
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
          arguments[i] = target(method.getParameterTypes()[i]);
        }
        return (Toolset) method.invoke(null, arguments);
      }
    }
    throw new AssertionError("no of() in " + bindings);
  }

  /** An object of the tool class; of an interface, its nested class {@code Real}; of an enum, a constant. */
  private static Object target(Class<?> type) throws Exception {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Class<?> concrete =
        type.isInterface() ? type.getClassLoader().loadClass(type.getName() + "$Real") : type;
    Constructor<?> constructor = concrete.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
