package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about formulas shows is what happens. */
class FormulasPageIT {
    private static final Path PAGE = Path.of("src", "main", "docs", "formulas.md");

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher shown = Pattern.compile("```console\n\\$ vielbein ([^\n]*)\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(command, () -> assertEquals(output, run(command))));
        }
        assertTrue(tests.size() >= 11);
        return tests;
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsItNamesSucceed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher named = Pattern.compile("`vielbein ([^`]*)`").matcher(Files.readString(PAGE));
        while (named.find()) {
            String command = named.group(1);
            if (command.contains(" ") && !command.contains("GEOMETRY")) {
                tests.add(DynamicTest.dynamicTest(command, () -> run(command)));
            }
        }
        assertTrue(tests.size() >= 3);
        return tests;
    }

    private static String run(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.status(), run::err);
        return run.out().strip();
    }
}
