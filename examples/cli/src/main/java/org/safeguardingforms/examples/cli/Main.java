package org.safeguardingforms.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.safeguardingforms.definition.ViewPurpose;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 fine, 1 the input has problems, 2 the call or the machine has. */
@Command(
        name = "safeguarding-forms",
        description = "Screen children for sexual exploitation, decide on referrals, and print the official forms.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine; there may be warnings",
            "1:the input has problems",
            "2:wrong call, or the machine is in the way"
        })
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.UK);
        System.setProperty("org.jboss.logging.provider", "slf4j"); // Hibernate Validator's, which then keeps silent
        Terminal terminal = new Terminal(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        System.exit(run(terminal, args));
    }

    /** Runs a command and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        Failures failures = new Failures(terminal);
        try {
            int exit = commandLine(terminal, failures).execute(args);
            terminal.flush();
            return exit;
        } catch (CannotWork | VirtualMachineError failure) {
            return failures.report(failure);
        }
    }

    private static CommandLine commandLine(Terminal terminal, Failures failures) {
        CommandLine line = new CommandLine(new Main());
        for (Object command : commands(terminal)) {
            line.addSubcommand(command);
        }
        line.getSubcommands().values().forEach(one -> one.getCommandSpec().mixinStandardHelpOptions(true));
        line.getCommandSpec().mixinStandardHelpOptions(true).version(version());
        return line.registerConverter(Source.class, Source.named(terminal.in()))
                .registerConverter(Target.class, Target::named)
                .registerConverter(EditionName.class, EditionName::parse)
                .registerConverter(Form.class, PrintedName.in(Form.class))
                .registerConverter(RecordKind.class, PrintedName.in(RecordKind.class))
                .registerConverter(ViewPurpose.class, Purposes::named)
                .registerConverter(LocalDate.class, Days::parse)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static Object[] commands(Terminal terminal) {
        return new Object[] {
            new EditionsCommand(terminal),
            new ShowCommand(terminal),
            new FlattenCommand(terminal),
            new SchemaCommand(terminal),
            new CheckCommand(terminal),
            new AssessCommand(terminal),
            new ExplainCommand(terminal),
            new RenderCommand(terminal),
            new BlankCommand(terminal),
            new CalendarsCommand(terminal),
            new DeadlineCommand(terminal),
            new TimelineCommand(terminal),
            new ViewCommand(terminal),
            new NumbersCommand(terminal),
            new LintCommand(terminal),
            new DiffCommand(terminal),
            new MigrateCommand(terminal),
            new VerifyCommand(terminal),
            new CompareCommand(terminal),
            new ConformanceCommand(terminal),
            new LanguageCommand(terminal),
            new HandoverCommand(terminal)
        };
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "safeguarding-forms " + (version == null ? "(not packaged)" : version);
    }
}
