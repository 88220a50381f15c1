package org.safeguardingforms.examples.cli;

import org.safeguardingforms.json.FormsJsonException;
import org.safeguardingforms.pdf.PdfException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever goes wrong, one clear line on standard error: no stack trace, nothing of the input. */
record Failures(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        terminal.complain(message(wrong));
        terminal.complain("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.CANNOT_WORK;
    }

    private static String message(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? message(unmatched)
                : String.valueOf(wrong.getMessage());
    }

    /** Options are repeated, other words are not: they may be names of files, or of people. */
    private static String message(UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().stream()
                .filter(word -> word.startsWith("-"))
                .findFirst()
                .map(option -> "There is no option " + option.replaceFirst("=.*", "") + " here.")
                .orElse("There is a word too many, or a command misspelt.");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure);
    }

    int report(Throwable failure) {
        terminal.complain(message(failure));
        return Exit.CANNOT_WORK;
    }

    private static String message(Throwable failure) {
        if (failure instanceof CannotWork) {
            return String.valueOf(failure.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            return "There is not enough memory for this; give Java more with -Xmx.";
        } else if (isSpeaking(failure)) {
            return "Internal error: " + failure.getMessage();
        }
        return "Internal error: " + failure.getClass().getSimpleName() + where(failure) + ". Please report it.";
    }

    /** True for the exceptions whose messages are known to hold nothing of the input. */
    private static boolean isSpeaking(Throwable failure) {
        return failure instanceof DoorsDisagree
                || failure instanceof FormsJsonException
                || failure instanceof PdfException;
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " in " + trace[0].getClassName() + " line " + trace[0].getLineNumber();
    }
}
