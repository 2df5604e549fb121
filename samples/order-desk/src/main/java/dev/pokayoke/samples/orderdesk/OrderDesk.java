package dev.pokayoke.samples.orderdesk;

import dev.pokayoke.agent.Agent;
import dev.pokayoke.agent.RunRequest;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.samples.orderdesk.console.Approval;
import dev.pokayoke.samples.orderdesk.console.RunPrinter;
import dev.pokayoke.samples.orderdesk.console.Terminal;
import dev.pokayoke.samples.orderdesk.shop.Database;
import dev.pokayoke.trace.JsonlTrace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An order desk: a customer's question, an agent with tools over a database, an answer. */
@Command(
    name = "order-desk",
    description =
        "Answers a customer of a shop, with an agent that looks up orders and makes good what went wrong.",
    mixinStandardHelpOptions = true,
    version = "0.1.0-SNAPSHOT",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the agent answered",
      "1:the run ended in another way",
      "2:the input is not right"
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  order-desk --approve yes \"Order A-10017 came broken, I want my money back\"",
      "  order-desk --reset \"Where is my order A-10023?\"",
      "  order-desk \"My espresso machine from order A-10025 is broken, I want a refund\""
    })
public final class OrderDesk implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec
  private @Nullable CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "What the customer writes, in quotation marks.")
  private @Nullable String question;

  @Option(
      names = "--planning",
      paramLabel = "HOW",
      converter = PlanningOption.class,
      description =
          "How the model is led to plan: off, prompt, think or think-and-plan. Default: what suits the model.")
  private @Nullable Planning planning;

  @Option(
      names = "--approve",
      paramLabel = "HOW",
      defaultValue = "ask",
      description =
          "Who approves that money is paid: yes (everything), no (nothing) or ask. Default: ask.")
  private Approval approval = Approval.ASK;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      defaultValue = "offline",
      converter = ModelOption.class,
      description =
          "offline (rules that stand in for a model; the default) or openai:NAME, with the key in OPENAI_API_KEY"
              + " and, for other servers, the address in OPENAI_BASE_URL.")
  private ModelChoice model = new ModelChoice("");

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Append every event of the run to a JSON Lines file.")
  private @Nullable Path trace;

  @Option(
      names = "--database",
      paramLabel = "PATH",
      defaultValue = "order-desk-data/shop",
      description =
          "Database file, made with sample data when it is not there. Default: ${DEFAULT-VALUE}.")
  private Path path = Path.of("order-desk-data", "shop");

  @Option(
      names = "--reset",
      description = "Throw the database away first and start over with fresh sample data.")
  private boolean reset;

  private OrderDesk(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** Runs the program. */
  public static void main(String[] args) {
    CommandLine line = commandLine(Terminal.ofThisProcess(), Clock.systemDefaultZone());
    System.exit(line.execute(args));
  }

  /** The program with its surroundings, for tests. */
  static CommandLine commandLine(Terminal terminal, Clock clock) {
    return new CommandLine(new OrderDesk(terminal, clock))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(OrderDesk::refuse);
  }

  /** One line that says what is wrong; picocli's own way buries it under the whole help. */
  private static int refuse(CommandLine.ParameterException refusal, String[] args) {
    CommandLine line = refusal.getCommandLine();
    line.getErr().println(refusal.getMessage());
    line.getErr().println("Try: " + line.getCommandName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() {
    CommandLine line = command().commandLine();
    PrintWriter out = line.getOut();
    if (question == null || question.isBlank() || question.equals("-")) {
      line.usage(line.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    ChatModel chosen;
    try {
      chosen = model.model();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          line, "--model cannot be used: " + e.getMessage(), e);
    }
    try (Database database = openDatabase(line);
        JsonlTrace events = trace == null ? null : openTrace(line, trace)) {
      if (reset) {
        database.reset();
      }
      RunResult result = run(chosen, database, events, out);
      return result.stopReason() == StopReason.ANSWERED
          ? CommandLine.ExitCode.OK
          : CommandLine.ExitCode.SOFTWARE;
    } catch (IOException e) {
      throw new CommandLine.ParameterException(line, "--trace cannot be written: " + e, e);
    }
  }

  private RunResult run(
      ChatModel chosen, Database database, @Nullable JsonlTrace events, PrintWriter out) {
    out.println("Model: " + chosen.profile().name());
    out.println("User:  " + question);
    Agent.Builder agent = agent(chosen, database)
        .approver(approval.approver(out, terminal))
        .listener(new RunPrinter(out));
    if (events != null) {
      agent.listener(events);
    }
    if (planning != null) {
      agent.planning(planning);
    }
    return agent.build().run(request(String.valueOf(question)));
  }

  /** What makes the agent an order desk; who approves and who listens is the caller's business. */
  static Agent.Builder agent(ChatModel model, Database database) {
    return Agent.builder(model)
        .instructions(DeskInstructions.on(database.today()))
        .tools(OrderToolsBindings.of(new OrderTools(database)));
  }

  /** What a customer wrote, and on whose behalf the tools act. */
  static RunRequest request(String question) {
    return RunRequest.of(question).context("agent", "order-desk agent");
  }

  private Database openDatabase(CommandLine line) {
    try {
      return Database.open(path, clock);
    } catch (Database.Unusable | IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          line, "--database cannot be used: " + e.getMessage(), e);
    }
  }

  private static JsonlTrace openTrace(CommandLine line, Path file) {
    try {
      return JsonlTrace.to(file);
    } catch (IOException e) {
      throw new CommandLine.ParameterException(line, "--trace cannot be written: " + e, e);
    }
  }

  private CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return command;
  }

  /** Reads {@code think-and-plan} and the like. */
  static final class PlanningOption implements CommandLine.ITypeConverter<Planning> {

    @Override
    public Planning convert(String value) {
      for (Planning planning : Planning.values()) {
        if (planning
            .name()
            .replace('_', '-')
            .toLowerCase(Locale.ROOT)
            .equals(value.toLowerCase(Locale.ROOT))) {
          return planning;
        }
      }
      throw new CommandLine.TypeConversionException(
          "expected off, prompt, think or think-and-plan, but was '" + value + "'");
    }
  }

  /** Reads {@code openai:NAME} and the like. */
  static final class ModelOption implements CommandLine.ITypeConverter<ModelChoice> {

    @Override
    public ModelChoice convert(String value) {
      return ModelChoice.parse(value);
    }
  }
}
