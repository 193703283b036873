package org.attune.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.error.ErrorCode;
import org.attune.error.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one sentence what in a command line was not understood, and what may have been meant; the help would bury it.
 */
final class WrongLine implements IParameterExceptionHandler {
    private static final int MOST_GUESSES = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String sentence = Arrays.stream(arguments).takeWhile(argument -> !argument.equals("--"))
                .skip(own(command, arguments)).takeWhile(argument -> !command.getSubcommands().containsKey(argument))
                .filter(argument -> isUnknownOption(argument, command)).findFirst()
                .map(option -> unknown(option, command)).orElseGet(() -> sentence(wrong));
        sentence = Secrets.hidden(sentence);
        System.err.println(ErrorCode.REQUEST.withCode(sentence.contains("--help")
                ? sentence
                : sentence + " \"" + command.getCommandSpec().qualifiedName() + " --help\" lists what there is."));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** To be registered for files. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException none) {
            throw new TypeConversionException("\"" + name + "\" cannot be the name of a file here");
        }
    }

    /** Where the command's own arguments begin: behind its name. */
    private static int own(CommandLine command, String[] arguments) {
        return command.getParent() == null ? 0 : Arrays.asList(arguments).indexOf(command.getCommandName()) + 1;
    }

    private static boolean isUnknownOption(String argument, CommandLine command) {
        String name = argument.split("=", 2)[0];
        return name.length() > 1 && name.startsWith("-") && command.getCommandSpec().findOption(name) == null;
    }

    private static String unknown(String option, CommandLine command) {
        if (!option.startsWith("--")) {
            return "\"" + option + "\" begins with a dash, and there is no such option; a file of that name is ./"
                    + option + ".";
        }
        return "There is no option " + option.split("=", 2)[0] + " for \"" + command.getCommandSpec().qualifiedName()
                + "\"." + guesses(new UnmatchedArgumentException(command, List.of(option)));
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return tooMuch(unmatched);
        }
        String words = String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "")
                .replaceFirst("^(?:Value for )?option (?:option )?", "Option ");
        words = words.replaceFirst("positional parameter at index \\S+ \\((.+?)\\)", "$1");
        boolean needsCommand = words.equals("Missing required subcommand");
        return (needsCommand
                ? words + ": " + String.join(" or ", wrong.getCommandLine().getSubcommands().keySet())
                : words).replaceFirst("\\.?$", ".");
    }

    private static String tooMuch(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String word = unmatched.getUnmatched().getFirst();
        return (command.getSubcommands().isEmpty()
                ? "\"" + word + "\" is one word too many for \"" + command.getCommandSpec().qualifiedName() + "\"."
                : "There is no command \"" + word + "\".")
                + guesses(unmatched);
    }

    private static String guesses(UnmatchedArgumentException unmatched) {
        String guesses = unmatched.getSuggestions().stream().limit(MOST_GUESSES).collect(Collectors.joining(" or "));
        return guesses.isEmpty() ? "" : " Did you mean " + guesses + "?";
    }
}
