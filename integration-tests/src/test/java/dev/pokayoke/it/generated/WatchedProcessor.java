package dev.pokayoke.it.generated;

import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Our processor with somebody who looks at the files that it creates, and at the origins that it names for them. */
final class WatchedProcessor extends AbstractProcessor {

  private final Processor processor;
  private final BiConsumer<String, Element[]> watcher;

  WatchedProcessor(BiConsumer<String, Element[]> watcher) throws ReflectiveOperationException {
    // By name: the annotation that lists it as a service is known to its own build only.
    this.processor = (Processor) Class.forName("dev.pokayoke.processor.PokayokeProcessor")
        .getDeclaredConstructor()
        .newInstance();
    this.watcher = watcher;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer = proxy(Filer.class, environment.getFiler());
    processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {ProcessingEnvironment.class},
        (self, method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
  }

  private <T> T proxy(Class<T> type, T filer) {
    return type.cast(Proxy.newProxyInstance(
        getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
          if (method.getName().startsWith("create")) {
            Object name = arguments.length == 2 ? arguments[0] : arguments[2];
            watcher.accept(name.toString(), (Element[]) arguments[arguments.length - 1]);
          }
          return method.invoke(filer, arguments);
        }));
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
    return processor.getSupportedSourceVersion();
  }
}
