package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text may ask for: each limit has its sentence, and no text of permitted length costs more than a second. */
class LimitsTest {
    private static final Pattern REPEATED = Pattern.compile("«(.*?)×(\\d+)»");
    private static final Pattern CHAIN = Pattern.compile("definitions×(\\d+)");
    private static final Pattern DOUBLINGS = Pattern.compile("doublings×(\\d+)");
    private static final List<String> PIECES = List.of(
            "(",
            "[",
            "|",
            "√",
            "-",
            "2^(",
            "sin(",
            "d(",
            "{",
            "\\frac{",
            "\\sqrt{",
            "\\left(",
            "\\hat",
            "\\mathrm{",
            "x^",
            "x_{",
            "[[",
            "∂_x ",
            "\\sin",
            "\\partial_x",
            "\\partial_x\\sqrt{",
            "²",
            "if(x<1,",
            "diff(",
            "sum(k=1..2,",
            "f(",
            "1/",
            "\\begin{aligned}",
            "\\begin{cases}",
            "\\sum_{i=1}^{2}",
            "x'",
            "{a \\over ",
            "&",
            "\\\\",
            "$",
            "\\right)",
            "a_1 = ",
            "x,",
            "x=",
            "dx ",
            "ds^2 = ",
            "where x ",
            "\"",
            "1e",
            "9^",
            "x^{",
            "\\tfrac12",
            "\\left.",
            "(x)(",
            "function f(x)=");

    private static final List<String> WORST = List.of("x^", "dx ", "f(", "\\partial_x\\sqrt{");

    static List<Table> limits() {
        return Table.of("limits.txt");
    }

    /** The input with its repetitions written out. */
    static String expanded(String input) {
        String text = REPEATED.matcher(input)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
        text = DOUBLINGS.matcher(text).replaceAll(m -> doublings("%s sin(%s) + %s", Integer.parseInt(m.group(1))));
        return CHAIN.matcher(text)
                .replaceAll(m -> IntStream.range(0, Integer.parseInt(m.group(1)))
                        .mapToObj(i -> "b_" + i + " = 1 + sin(b_" + (i + 1) + ")")
                        .collect(Collectors.joining("; ", "", "; b_" + m.group(1) + " = x")));
    }

    /** Definitions of which each uses the next one several times: 2^count leaves in all. */
    private static String doublings(String body, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "b_" + i + " = " + body.replace("%s", "b_" + (i + 1)))
                .collect(Collectors.joining("; ", "", "; b_" + count + " = 1 + x"));
    }

    private static final List<String> GROWING = List.of(
            "%s + sin(%s)",
            "%s*(1 + %s)",
            "%s^%s",
            "%s^2",
            "2 %s/(1 - %s^2)",
            "(%s + 1/%s)^3",
            "if(%s < 1, %s, 1/%s)",
            "%s cos(%s) - x %s sin(%s)",
            "diff(%s, x) + %s",
            "sqrt(%s + x)");
    private static final List<String> USES =
            List.of("b_0 dx^2", "db_0^2", "dx^2; where b_0 < 1", "b_0 dx^2 = (2 b_0 - b_0) dx^2");

    private static String growing(int body, int use) {
        return "coordinates x; ds^2 = " + USES.get(use) + "; " + doublings(GROWING.get(body), 300);
    }

    static Stream<String> growing() {
        return IntStream.range(0, GROWING.size()).mapToObj(k -> growing(k, k % USES.size()));
    }

    static Stream<String> allGrowing() {
        return IntStream.range(0, GROWING.size() * USES.size())
                .mapToObj(k -> growing(k / USES.size(), k % USES.size()));
    }

    @ParameterizedTest
    @MethodSource("growing")
    void definitionsThatDoubleAreReadOrRefusedInOneSecond(String text) {
        readOrRefusedInOneSecond(text);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("allGrowing")
    void definitionsThatDoubleInEveryUseAreReadOrRefusedInOneSecond(String text) {
        readOrRefusedInOneSecond(text);
    }

    /** Many expressions of which each is within the limits, and numbers that grow from term to term. */
    static Stream<String> many() {
        return Stream.of(
                        "ds^2 = dx^2; coordinates x; b_0 = 1; " + chain("b_%d = b_%d"),
                        "ds^2 = dx^2; coordinates x; f_0(u) = 1; " + chain("f_%d(u) = f_%d(u)"),
                        "ds^2 = dx^2; coordinates x; parameter b_0 = 1; " + chain("parameter b_%d = b_%d"),
                        "coordinates x; b_0 = x; " + chain("b_%d = b_%d") + "; ds^2 = " + differentials(),
                        "ds^2 = sum(k = 1..9999, 1/k) dx^2",
                        "ds^2 = dx^2; «fact a = diff(sin(x)^50 exp(x), x, x, x, x, x, x);×2000»",
                        "coordinates x; ds^2 = dx^2; «parameter p = sum(k = 1..9999, 1/k);×2000»",
                        "coordinates x in (0, sum(k = 1..9999, 1/k)) «, y in (0, sum(k = 1..9999, 1/k))×900»; ds^2 = dx^2",
                        "ds^2 = dx^2; «function f(u) = diff(sin(u)^50 exp(u), u, u, u, u, u, u);×1500»")
                .map(LimitsTest::expanded)
                .map(LimitsTest::numbered);
    }

    /** Statements each of which uses the one before. */
    private static String chain(String statement) {
        return IntStream.range(1, 3_000)
                .mapToObj(i -> statement.formatted(i, i - 1))
                .collect(Collectors.joining("; "));
    }

    private static String differentials() {
        return IntStream.range(1, 3_000).mapToObj(i -> "db_" + i + "^2").collect(Collectors.joining(" + "));
    }

    /** The names that are declared made different ones. */
    private static String numbered(String text) {
        int[] next = {0};
        return Pattern.compile("(?<=parameter p(?= )|function f(?=\\()|, y)")
                .matcher(text)
                .replaceAll(m -> "_" + next[0]++);
    }

    @ParameterizedTest
    @MethodSource("many")
    void manyExpressionsAreReadOrRefusedInOneSecond(String text) {
        readOrRefusedInOneSecond(text);
    }

    private static void readOrRefusedInOneSecond(String text) {
        inOneSecond(() -> {
            try {
                Script.read("case", text, KnownGeometries.NONE);
            } catch (ScriptException refused) {
                refused.problems().forEach(p -> assertTrue(p.length() >= 1));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("limits")
    void eachLimitIsTold(Table table) {
        ScriptException e = assertThrows(
                ScriptException.class, () -> Script.read("case", expanded(table.input()), KnownGeometries.NONE));
        assertEquals(table.expected(), e.problems().get(0).sentence());
    }

    /** A piece of text, repeated up to the length that is read. */
    record Hostile(String begin, String piece) {
        String text() {
            return begin + piece.repeat((Limits.LENGTH - begin.length()) / piece.length());
        }
    }

    static Stream<Hostile> hostile() {
        return Stream.of("", "ds^2 = ", "\\theta; ds^2 = ")
                .flatMap(begin -> PIECES.stream().map(piece -> new Hostile(begin, piece)));
    }

    static Stream<Hostile> worst() {
        return hostile().filter(h -> h.begin().equals("ds^2 = ") && WORST.contains(h.piece()));
    }

    @ParameterizedTest
    @MethodSource("worst")
    void theWorstTextsAreRefusedInOneSecond(Hostile hostile) {
        refusedInOneSecond(hostile);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("hostile")
    void aTextOfOnePieceRepeatedIsRefusedInOneSecond(Hostile hostile) {
        refusedInOneSecond(hostile);
    }

    private static void refusedInOneSecond(Hostile hostile) {
        String text = hostile.text();
        inOneSecond(() -> assertThrows(ScriptException.class, () -> Script.read("case", text, KnownGeometries.NONE)));
    }

    private static void inOneSecond(Runnable reading) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.run();
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertTrue(took < 1_000_000_000, () -> took / 1_000_000 + " ms");
    }
}
