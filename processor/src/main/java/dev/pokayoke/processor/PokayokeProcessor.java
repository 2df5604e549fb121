package dev.pokayoke.processor;

import com.google.auto.service.AutoService;
import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Reporter;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.option.Option;
import dev.pokayoke.processor.option.OptionReader;
import dev.pokayoke.processor.option.Options;
import dev.pokayoke.processor.read.Positions;
import dev.pokayoke.processor.read.Reader;
import dev.pokayoke.processor.read.Scanner;
import dev.pokayoke.processor.read.UnresolvedTypeException;
import dev.pokayoke.processor.read.foreign.Framework;
import dev.pokayoke.processor.write.NameTakenException;
import dev.pokayoke.processor.write.SourceWriter;
import dev.pokayoke.processor.write.TooLargeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads tool classes, checks them and writes their bindings, one class at a time. */
@AutoService(Processor.class)
public final class PokayokeProcessor extends AbstractProcessor {

  private ForeignTools foreign = ForeignTools.OFF;
  private Scanner scanner;
  private Reader reader;
  private Checks checks;
  private Reporter reporter;
  private SourceWriter writer;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    OptionReader given = new OptionReader(environment.getOptions());
    Options options = given.read();
    foreign = options.foreign();
    scanner = new Scanner(environment.getElementUtils(), foreign);
    reader = new Reader(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        foreign,
        Positions.of(environment));
    checks = new Checks(options.tokenBudget(), options.dialects());
    reporter = new Reporter(
        options,
        options.baseline(),
        options.docs(),
        new CompilerOutput(environment.getMessager(), options));
    reporter.report(given.problems());
    writer = new SourceWriter(environment.getFiler());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : scanner.scan(round)) {
      try {
        ToolClass tools = reader.read(type);
        Report report = reporter.report(tools, checks.of(tools));
        writer.write(tools, report, type);
      } catch (UnresolvedTypeException missing) {
        scanner.defer(type, missing);
      } catch (NameTakenException taken) {
        reporter.report(List.of(BuildFindings.of(taken, reader.place(type), type.getSimpleName())));
      } catch (TooLargeException tooLarge) {
        reporter.report(
            List.of(BuildFindings.of(tooLarge, reader.place(type), type.getSimpleName())));
      } catch (RuntimeException | StackOverflowError bug) {
        Finding found = BuildFindings.of(bug, reader.place(type), type.getSimpleName());
        reporter.report(List.of(weighed(found, type)));
      }
    }
    if (round.processingOver()) {
      reporter.report(scanner.unread().stream()
          .map(unread ->
              weighed(BuildFindings.of(unread, reader.place(unread.type())), unread.type()))
          .toList());
      reporter.summarize("class");
    }
    return false;
  }

  /** A class that is not read has no bindings, which matters only if it was to have some. */
  private Finding weighed(Finding found, TypeElement type) {
    boolean isBound = foreign == ForeignTools.BIND || Scanner.isOurs(type);
    return isBound ? found : BuildFindings.harmless(found);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(
            Stream.of("dev.pokayoke.Tool", "dev.pokayoke.Toolbox"),
            Framework.others(foreign).stream().flatMap(Framework::toolAnnotations))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(Option.allNames());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
