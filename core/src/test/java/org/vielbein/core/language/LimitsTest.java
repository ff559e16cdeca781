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
        return CHAIN.matcher(text)
                .replaceAll(m -> IntStream.range(0, Integer.parseInt(m.group(1)))
                        .mapToObj(i -> "b_" + i + " = 1 + sin(b_" + (i + 1) + ")")
                        .collect(Collectors.joining("; ", "", "; b_" + m.group(1) + " = x")));
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
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThrows(ScriptException.class, () -> Script.read("case", text, KnownGeometries.NONE));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertTrue(took < 1_000_000_000, () -> took / 1_000_000 + " ms");
    }
}
