package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the reference of the language is read. */
class LanguagePageIT {
    private static final DocsPage PAGE = DocsPage.of("language.md");

    @TestFactory
    List<DynamicTest> itsScriptsHaveNoErrors() {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = Pattern.compile("```geometry\n(.*?)```", Pattern.DOTALL).matcher(PAGE.text());
        while (block.find()) {
            String script = block.group(1);
            tests.add(DynamicTest.dynamicTest(script.lines().findFirst().orElse(""), () -> {
                Run run = Run.with(script, "check", "-");
                assertEquals("1 script, no errors\n", run.out(), run::err);
            }));
        }
        assertTrue(tests.size() >= 10);
        return tests;
    }

    @Test
    void itsMistakesAreToldTogether() {
        Matcher shown = Pattern.compile("```mistakes\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE.text());
        assertTrue(shown.find());
        Run run = Run.with(shown.group(1), "check", "-");
        assertEquals(2, run.status());
        assertEquals(shown.group(2), run.err());
    }

    @TestFactory
    List<DynamicTest> itsCommandsGiveTheirOutputs() {
        return PAGE.commandsGiveTheirOutputs(1);
    }
}
