package org.paymentassistant.example.web.login;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the hash of a password, for the configuration of a user. */
@Command(
        name = "hash-password",
        description = "Asks for a password, or reads one line from standard input, and prints its salted hash for"
                + " user.NAME.password-hash in the configuration of serve.")
public final class HashPasswordCommand implements Callable<Integer> {

    private static final int SHORTEST = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private HashPasswordCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        char[] password = read();
        if (password.length < SHORTEST) {
            err.println("A password has at least " + SHORTEST + " characters.");
            return ExitCode.USAGE;
        }
        spec.commandLine()
                .getOut()
                .println(PasswordHash.of(password, new SecureRandom()).text());
        return ExitCode.OK;
    }

    private char[] read() throws IOException {
        Optional<Console> console = Optional.ofNullable(System.console());
        return console.isPresent() ? ask(console.get()) : line();
    }

    private char[] ask(Console console) {
        char[] first = answer(console.readPassword("Password: "));
        char[] again = answer(console.readPassword("Once more: "));
        if (!Arrays.equals(first, again)) {
            spec.commandLine().getErr().println("These were two different ones.");
            return new char[0];
        }
        return first;
    }

    private static char[] answer(char @org.jspecify.annotations.Nullable [] typed) {
        return typed == null ? new char[0] : typed;
    }

    private static char[] line() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return Optional.ofNullable(input.readLine()).orElse("").toCharArray();
    }
}
