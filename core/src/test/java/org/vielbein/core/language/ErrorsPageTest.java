package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The page of errors is made of the tables of refusals, and every sentence of the reader stands on it. */
class ErrorsPageTest {
    private static final Path PAGE = Path.of("..", "app", "src", "main", "docs", "language-errors.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "vielbein", "core", "language");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Shorter pieces of a sentence say nothing of their own. */
    private static final int TELLING = 6;
    /** With this property the page is written anew. */
    private static final String WRITE = "vielbein.docs.write";

    static List<Table> others() {
        return Table.of("other-refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("others")
    void eachMistakeInPointsVectorsNamesAndExpressionsIsTold(Table table) {
        String kind = table.rule().substring(0, table.rule().indexOf(':'));
        ScriptException e = assertThrows(ScriptException.class, () -> read(kind, table.input()));
        assertEquals(table.expected(), e.getMessage().strip());
    }

    private static Object read(String kind, String text) {
        return switch (kind) {
            case "point" -> PointReader.read(text, List.of("theta", "phi"));
            case "vector" -> VectorReader.read(text, List.of("theta", "phi"));
            case "geometry" -> GeometryReference.read(text);
            case "value" ->
                valued(Script.read("case", text, KnownGeometries.NONE).metric().orElseThrow());
            default -> ExpressionReader.over(List.of("x", "R")).read(text);
        };
    }

    /** Its line element with the first coordinate as the value of its first parameter. */
    private static LineElement valued(Metric metric) {
        Coordinates x = Coordinates.of(metric.domain(Arguments.of(metric)));
        Parameter.Real first = (Parameter.Real) metric.parameters().get(0);
        return metric.lineElement(x, Arguments.of(metric).with(first, x.get(0)));
    }

    @Test
    void thePageShowsEveryRefusalWithItsInputAndRemedy() throws IOException {
        String page = page();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "run with -D" + WRITE + "=true to write the page");
    }

    @Test
    void everySentenceOfTheReaderStandsOnThePage() throws IOException {
        String page = page();
        List<String> absent = new ArrayList<>();
        int sentences = 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(ErrorsPageTest::isOnThePage).sorted().toList()) {
                for (String refusal : refusals(Files.readString(file))) {
                    sentences++;
                    List<String> pieces = pieces(refusal);
                    pieces.stream()
                            .filter(piece -> !page.contains(piece))
                            .forEach(piece -> absent.add(file.getFileName() + ": " + piece));
                }
            }
        }
        assertEquals(List.of(), absent);
        int all = sentences;
        assertTrue(all > 150, () -> "only " + all);
    }

    /** What is said of curves and regions stands on the pages of lengths and volumes. */
    private static boolean isOnThePage(Path file) {
        return !file.endsWith("RegionReader.java") && !file.endsWith("CurveReader.java");
    }

    /** What stands between the brackets of each {@code new Refusal(…)}. */
    private static List<String> refusals(String source) {
        List<String> all = new ArrayList<>();
        String sign = "new Refusal(";
        for (int at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) {
            int start = at + sign.length();
            all.add(source.substring(start, closing(source, start)));
        }
        return all;
    }

    /** The place of the bracket that closes one opened before, literals left out. */
    private static int closing(String source, int start) {
        Matcher m = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'|[()]")
                .matcher(source);
        int depth = 1;
        for (int at = start; m.find(at); at = m.end()) {
            depth += m.group().equals("(") ? 1 : m.group().equals(")") ? -1 : 0;
            if (depth == 0) {
                return m.start();
            }
        }
        throw new IllegalArgumentException("a bracket is never closed");
    }

    private static List<String> pieces(String refusal) {
        return LITERAL.matcher(refusal)
                .results()
                .map(m -> m.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .filter(piece -> piece.strip().length() >= TELLING)
                .toList();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the language says, and what to write instead

                Every error names the place, shows the line with carets under what is meant, and says what to write. All errors of
                a text are told together. Below stands each sentence with an input that gives it; `case` is the name of the text.
                `vielbein check FILE…` tells the errors of scripts without computing anything.

                """);
        section(page, "The ten most frequent mistakes, and others in plain text and Unicode", Table.of("refusals.txt"));
        section(page, "LaTeX", Table.of("latex-refusals.txt"));
        section(page, "Points, vectors, names of geometries, single expressions", others());
        page.append(
                "## Limits\n\n`«x×3»` stands for `xxx`, and `definitions×2` for `b_0 = 1 + sin(b_1); b_1 = 1 + sin(b_2); b_2 = x`,\n`doublings×2` for `b_0 = b_1 sin(b_1) + b_1; b_1 = b_2 sin(b_2) + b_2; b_2 = 1 + x`.\n\n");
        LimitsTest.limits().forEach(t -> entry(page, t));
        return page.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder page, String title, List<Table> tables) {
        page.append("## ").append(title).append("\n\n");
        tables.forEach(t -> entry(page, t));
    }

    private static void entry(StringBuilder page, Table t) {
        page.append("**")
                .append(t.rule())
                .append("**\n\n```\n")
                .append(t.input())
                .append("\n```\n\n```\n");
        page.append(t.expected().lines().map(String::stripTrailing).collect(java.util.stream.Collectors.joining("\n")));
        page.append("\n```\n\n");
    }
}
