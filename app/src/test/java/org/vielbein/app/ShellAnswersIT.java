package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the shell answers to a program that drives it. */
class ShellAnswersIT {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<JsonNode> answers(String... lines) {
        Run run = Run.with(String.join("\n", lines) + "\n", "shell", "--json");
        assertEquals("", run.err());
        return run.out().lines().map(MAPPER::readTree).toList();
    }

    private static void refused(int status, String sentence, String line) {
        JsonNode error = answers(line).get(0).get("error");
        assertEquals(sentence, error.get("message").stringValue());
        assertEquals(status, error.get("status").intValue());
    }

    @Test
    void helpAndVersionAreDocumentsToo() {
        List<JsonNode> answers = answers("--help", "--version", "show sphere --json");
        assertTrue(answers.get(0).get("help").stringValue().contains("Exit status"));
        assertEquals(
                "vielbein " + Main.version(),
                answers.get(1).get("help").stringValue().strip());
        assertEquals("sphere", answers.get(2).get("geometry").stringValue());
    }

    @Test
    void whatALineCannotDoIsOneSentence() {
        refused(2, "There is no geometry 'spher'. Did you mean `sphere`?", "measure spher --at 1,1");
        refused(
                1,
                "sphere at theta = 4, phi = 0: the point lies outside the chart because theta is not in (0, pi), where pi"
                        + " = 3.14159.",
                "measure sphere --at 4,0");
        refused(
                2,
                "A quotation that begins with \" does not end: close it on the same line.",
                "measure \"sphere --at 1,1");
        refused(2, "There is no command 'nonsense' of vielbein. See vielbein --help.", "nonsense");
        refused(2, "This is the shell already: type a command, or exit.", "shell");
        refused(
                2,
                "In the shell standard input holds the commands: put the script into a file, or type the line element in"
                        + " double quotes.",
                "measure - --at 1,1");
        refused(
                2,
                "The folders are chosen when the shell starts: write --plugins and --geometries after vielbein shell.",
                "list --plugins .");
    }

    @Test
    void blankLinesAndCommentsAreNoCommands() {
        assertEquals(
                1, answers("", "   ", "# a comment", "text 1", "exit", "text 2").size());
    }

    @Test
    void forPeopleMessagesGoToStandardErrorAndTheStatusIsThatOfTheLastLine() {
        Run run = Run.with("text 1\nmeasure spher --at 1,1\n", "shell");
        assertTrue(run.out().endsWith("It holds.\n\n"), run::out);
        assertEquals("There is no geometry 'spher'. Did you mean `sphere`?\n", run.err());
        assertEquals(2, run.status());
        assertEquals(0, Run.with("nonsense\ntext 1\n", "shell").status());
    }

    @Test
    void linesAreUtf8AndMayEndAsOnWindows() {
        JsonNode answer = answers("measure \"ds² = dr² + r² dθ²\" --at 2,0\r").get(0);
        assertEquals("ds² = dr² + r² dθ²", answer.get("geometry").stringValue());
    }
}
