package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The commands besides {@code measure}, their help, and what they refuse. */
class CommandIT {
    @Test
    void listNamesEveryGeometryWithThePluginItCameFrom() {
        JsonNode list = Run.of("list", "--json").json();
        JsonNode sphere = named(list.get("geometries"), "sphere");
        assertEquals(2, sphere.get("dimension").intValue());
        assertEquals("[\"theta\",\"phi\"]", sphere.get("coordinates").toString());
        assertEquals("(2, 0)", sphere.get("signature").stringValue());
        assertEquals("sphere", sphere.get("plugin").get("id").stringValue());
        assertEquals(Main.version(), sphere.get("plugin").get("version").stringValue());
        assertTrue(sphere.get("plugin").get("file").stringValue().endsWith(".jar"));
        assertEquals(
                "scripts",
                named(list.get("geometries"), "torus").get("plugin").get("id").stringValue());
        assertEquals(
                "sphere",
                named(list.get("charts"), "stereographic").get("target").stringValue());
        assertEquals("[]", list.get("notes").toString());
    }

    private static JsonNode named(JsonNode entries, String name) {
        return IntStream.range(0, entries.size())
                .mapToObj(entries::get)
                .filter(entry -> entry.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listIsFilteredByAWordOrToTheCharts() {
        JsonNode black = Run.of("list", "black hole", "--json").json();
        assertTrue(black.get("geometries").size() >= 3, black::toString);
        assertEquals(0, black.get("charts").size());
        assertEquals(
                0, Run.of("list", "--charts", "--json").json().get("geometries").size());
        assertEquals(
                "There is nothing to list with 'xyzzy'.\n",
                Run.of("list", "xyzzy").out());
    }

    @Test
    void showSaysWhatTheAuthorWroteAndWhatAChartTakesOver() {
        JsonNode show = Run.of("show", "sphere(R=2) in stereographic", "--json").json();
        assertEquals(
                "d(R*sin(theta)*cos(phi))^2 + d(R*sin(theta)*sin(phi))^2 + d(R*cos(theta))^2",
                show.get("lineElement").stringValue());
        assertEquals(
                "[[\"16 R^4/(x^2 + y^2 + 4 R^2)^2\",\"0\"],[\"0\",\"16 R^4/(x^2 + y^2 + 4 R^2)^2\"]]",
                show.get("metric").toString());
        assertEquals("[\"x\",\"y\"]", show.get("coordinates").toString());
        JsonNode parameters = show.get("parameters");
        assertEquals("given", parameters.get(0).get("origin").stringValue());
        assertEquals("from sphere", parameters.get(2).get("origin").stringValue());
        assertEquals("2", parameters.get(2).get("value").stringValue());
        String page = Run.of("show", "sphere(R=2) in stereographic").out();
        assertTrue(page.contains("R = 2 (from sphere)"), page);
        assertTrue(page.contains("sphere " + Main.version()), page);
    }

    @Test
    void showGivesTheVolumeElementWithTheSignsOfTheDomain() {
        assertEquals(
                "r",
                Run.of("show", "polar", "--json").json().get("volumeElement").stringValue());
        assertEquals(
                "sin(theta) (r^2 + a^2 cos(theta)^2)",
                Run.of("show", "kerr", "--json").json().get("volumeElement").stringValue());
    }

    @Test
    void rateIsTheRatioOfTheFoundingTextsPlate() {
        JsonNode rate = Run.of(
                        "rate",
                        "hot-plate(T=x, alpha=1/100)",
                        "--at",
                        "0,0",
                        "--at",
                        "100,0",
                        "--vector",
                        "1,0",
                        "--json")
                .json();
        assertEquals("[0.5,0.5]", rate.get("stretches").toString());
        assertEquals("[0.5]", rate.get("ratios").toString());
        Run one = Run.of("rate", "sphere", "--at", "1,1");
        assertEquals("rate compares two places, found 1: write --at P --at Q.\n", one.err());
        assertEquals(2, one.status());
    }

    @Test
    void allFifteenEquationsHoldAndTheirCommandsWork() {
        Run run = Run.of("text", "all", "--json");
        assertEquals(0, run.status(), run::err);
        JsonNode equations = run.json().get("equations");
        assertEquals(15, equations.size());
        for (int k = 0; k < 15; k++) {
            JsonNode equation = equations.get(k);
            assertEquals(k + 1, equation.get("number").intValue());
            assertTrue(equation.get("holds").booleanValue(), equation::toString);
            assertFalse(equation.get("results").isEmpty());
            Run repeated = Run.with(
                    equation.get("command").stringValue().replaceFirst("vielbein ", "") + "\n", "shell", "--json");
            assertTrue(repeated.json().has("metric"), repeated::out);
        }
        assertTrue(Run.of("text", "6").out().endsWith("It holds.\n\n"));
        assertEquals(
                "There is no equation '16' in the founding text: write a number from 1 to 15, or all.\n",
                Run.of("text", "16").err());
    }

    @Test
    void pluginsAreListedWithTheirDigests() {
        JsonNode plugins = Run.of("plugins", "list", "--json").json().get("plugins");
        assertEquals(5, plugins.size());
        JsonNode sphere = Run.of("plugins", "info", "sphere", "--json")
                .json()
                .get("plugins")
                .get(0);
        assertEquals("active", sphere.get("state").stringValue());
        assertTrue(sphere.get("sha256").stringValue().matches("[0-9a-f]{64}"));
        assertEquals(
                "There is no plugin 'spher'. Did you mean `sphere`?\n",
                Run.of("plugins", "info", "spher").err());
    }

    @Test
    void aPluginThatIsBrokenIsStatusThreeWhereItIsAskedFor(@TempDir Path folder) throws Exception {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no zip at all, but long enough to look at");
        String plugins = folder.toString();
        String reason = jar + " cannot be read as a jar: zip END header not found.";
        Run info = Run.of("plugins", "info", "broken.jar", "--plugins", plugins);
        assertEquals("Plugin 'broken.jar' could not be loaded. " + reason + "\n", info.err());
        assertEquals(3, info.status());
        Run show = Run.of("show", "broken.jar:plane", "--plugins", plugins);
        assertEquals(
                "Plugin 'broken.jar' is refused, so 'broken.jar:plane' is not there. " + reason + "\n", show.err());
        assertEquals(3, show.status());
        assertEquals(0, Run.of("show", "sphere", "--plugins", plugins).status());
    }

    @Test
    void debugGivesAStackTraceAndNothingElseDoes() {
        assertTrue(Run.of("show", "spher", "--debug").err().contains("\tat org.vielbein."));
        assertEquals(
                "There is no geometry 'spher'. Did you mean `sphere`?\n",
                Run.of("show", "spher").err());
    }

    static Stream<List<String>> helps() {
        return Stream.of(
                List.of(),
                List.of("list"),
                List.of("show"),
                List.of("measure"),
                List.of("rate"),
                List.of("text"),
                List.of("shell"),
                List.of("plugins"),
                List.of("plugins", "list"),
                List.of("plugins", "info"));
    }

    /** Only the examples that neither a terminal nor a jar is needed for, and that begin with the program's name. */
    @ParameterizedTest
    @MethodSource("helps")
    void theExamplesOfEveryHelpWork(List<String> command) {
        List<String> words =
                Stream.concat(command.stream(), Stream.of("--help")).toList();
        Run help = Run.of(words.toArray(String[]::new));
        assertEquals(0, help.status());
        List<String> examples = help.out()
                .lines()
                .filter(line -> line.startsWith("  vielbein ") && !line.equals("  vielbein shell"))
                .filter(line -> !line.contains("hill"))
                .map(line -> line.strip().replaceFirst("vielbein ", ""))
                .toList();
        assertTrue(!examples.isEmpty() || command.contains("shell"), help::out);
        for (String example : examples) {
            Run run = Run.with(example + "\n", "shell");
            assertEquals("", run.err(), example);
            assertFalse(run.out().isEmpty(), example);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            measre sphere             | There is no command 'measre' of vielbein. Did you mean `measure`?
            measure sphere --att 1,1  | There is no option '--att' of vielbein measure. Did you mean `--at`?
            show sphere --tex         | There is no option '--tex' of vielbein show. Did you mean `--latex`?
            measure sphere            | A point is missing: write --at theta=…,phi=….
            measure --at 1,1          | A GEOMETRY is missing: write one after vielbein measure, as in vielbein measure sphere.
            measure sphere --at 1,1 --frame round | There is no frame 'round': choose cholesky, symmetric, coordinate.
            show sphere --with R      | --with takes NAME=VALUE, found 'R': write --with R=2.
            show sphere --with S=1    | 'sphere' has no parameter 'S'. It has R, n.
            measure sphere 1,1        | There is one GEOMETRY, found 2 words: 'sphere', '1,1'; a point is given by --at and a vector by --vector.
            show euclidean(n=3) in spherical | The GEOMETRY is one argument: put it in double quotes, vielbein show "euclidean(n=3) in spherical".
            --plugins /absent/folder list | The folder /absent/folder of --plugins does not exist: name one that does.
            measure sphere --at       | Missing required parameter for option '--at' (POINT). See vielbein measure --help.
            """)
    void wrongUsageIsOneSentenceAndStatusTwo(String line, String sentence) {
        Run run = Run.of(line.strip().split(" +"));
        assertEquals(sentence + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.status());
        JsonNode error = Run.of((line.strip() + " --json").split(" +")).json().get("error");
        assertEquals(2, error.get("status").intValue());
    }

    @Test
    void aPathThatBeginsWithAnAtSignIsNoListOfArguments() {
        Run run = Run.of("show", "@arguments");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("@arguments"), run::err);
    }

    @Test
    void versionAndHelpAreJsonWhereThatIsAsked() {
        assertEquals("vielbein " + Main.version() + "\n", Run.of("--version").out());
        assertTrue(Run.of("measure", "--help", "--json")
                .json()
                .get("help")
                .stringValue()
                .contains("--vector"));
        assertEquals(2, Run.of().status());
    }

    /** The source of the sphere is broken at blanks; formulas in a matrix and paths are not broken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"40 | Su Jianlin,", "500 | (5) and (6)", "x | equations (5) and", "0 | equations (5) and"})
    void theWidthIsThatOfTheTerminalWhereItSaysOne(String columns, String onItsLine) {
        String source = Run.wide(columns, "show", "sphere")
                .out()
                .lines()
                .filter(line -> line.startsWith("source "))
                .findFirst()
                .orElseThrow();
        assertTrue(source.contains(onItsLine), source);
        int width = columns.matches("[1-9]\\d+") ? Integer.parseInt(columns) : 100;
        assertTrue(source.length() <= width, source);
    }
}
