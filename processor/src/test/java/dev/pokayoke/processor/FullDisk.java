package dev.pokayoke.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Our processor, on a disk that has no room for one of its files. */
final class FullDisk extends AbstractProcessor {

  private final PokayokeProcessor processor = new PokayokeProcessor();
  private final String className;

  FullDisk(String className) {
    this.className = className;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Instead full = () -> {
      throw new IOException("disk full");
    };
    Filer filer = proxy(Filer.class, environment.getFiler(), className, full);
    processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  private interface Instead {
    Object get() throws Exception;
  }

  /** The object, but for calls of the method, or with the first argument, of that name. */
  private static <T> T proxy(Class<T> type, T object, String name, Instead instead) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
          boolean named = method.getName().equals(name)
              || arguments != null && arguments.length > 0 && name.equals(arguments[0]);
          try {
            return named ? instead.get() : method.invoke(object, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        }));
  }
}
