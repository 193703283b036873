package org.attune.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.attune.config.Setting;
import org.attune.config.StaffCode;
import org.attune.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code attune lab-code}: turns a staff code into the line that the settings file keeps. */
@Command(name = "lab-code", mixinStandardHelpOptions = true,
        description = "Ask for a staff code and print the line for a lab's settings file; the code itself is kept "
                + "nowhere.")
final class LabCodeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        char[] code = ask();
        if (code.length < StaffCode.SHORTEST) {
            throw new RequestException("A staff code has at least " + StaffCode.SHORTEST + " characters.");
        }
        System.out.println(Setting.LAB_EXIT_CODE.key() + "=" + StaffCode.hash(code));
        Arrays.fill(code, ' ');
        return ExitCode.OK;
    }

    /** Twice and unseen at a terminal; a script gives it as one line. */
    private static char[] ask() throws IOException {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? new char[0] : line.toCharArray();
        }
        char[] code = console.readPassword("Staff code: ");
        char[] again = console.readPassword("The same again: ");
        if (!Arrays.equals(code, again)) {
            throw new RequestException("The two were not the same; nothing was made.");
        }
        return code == null ? new char[0] : code;
    }
}
