package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;

/** A page of the documentation, followed word for word: what it shows is what happens. */
record DocsPage(String text) {
    static DocsPage of(String file) {
        try {
            return new DocsPage(Files.readString(Path.of("src", "main", "docs", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each block {@code ```console} with a command behind {@code $}: that it prints what follows. */
    List<DynamicTest> commandsGiveTheirOutputs(int least) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher shown = Pattern.compile("```console\n\\$ vielbein ([^\n]*)\n(.*?)\n```", Pattern.DOTALL)
                .matcher(text);
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(command, () -> assertEquals(output, run(command))));
        }
        assertTrue(tests.size() >= least, () -> tests.size() + " commands with output");
        return tests;
    }

    /** For each command in a sentence, {@code `vielbein …`}: that it succeeds. */
    List<DynamicTest> namedCommandsSucceed(int least) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher named = Pattern.compile("`vielbein ([^`]*)`").matcher(text);
        while (named.find()) {
            String command = named.group(1);
            if (command.contains(" ") && !command.contains("GEOMETRY")) {
                tests.add(DynamicTest.dynamicTest(command, () -> run(command)));
            }
        }
        assertTrue(tests.size() >= least, () -> tests.size() + " commands in sentences");
        return tests;
    }

    private static String run(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.status(), run::err);
        return run.out().strip();
    }
}
