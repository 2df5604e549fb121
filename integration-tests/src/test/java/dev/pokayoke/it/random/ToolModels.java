package dev.pokayoke.it.random;

import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.read.Positions;
import dev.pokayoke.processor.read.Reader;
import dev.pokayoke.processor.read.Scanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Keeps what our processor reads of tools, and does nothing else. */
final class ToolModels extends AbstractProcessor {

  private final Map<String, ToolMethod> tools = new HashMap<>();

  ToolMethod of(String tool) {
    return tools.get(tool);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Scanner scanner = new Scanner(processingEnv.getElementUtils(), ForeignTools.OFF);
    Reader reader = new Reader(
        processingEnv.getElementUtils(),
        processingEnv.getTypeUtils(),
        ForeignTools.OFF,
        Positions.NONE);
    for (TypeElement type : scanner.scan(round)) {
      reader.read(type).methods().forEach(tool -> tools.put(tool.name(), tool));
    }
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.pokayoke.Tool", "dev.pokayoke.Toolbox");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
