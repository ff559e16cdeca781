package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two mistakes in one statement are told as each is told alone, and a mistake does not make others: whatever the one is, nothing
 * is said of sound terms beside it.
 */
class MistakesTogetherTest {
    private static final String PLAIN = "coordinates x, y; parameter a; function f(u); h = x dx; ds^2 = ";
    private static final String LATEX = "coordinates x, y; parameter a; function f(u); ds^2 = \\, ";

    /** Terms with a mistake each; none takes what stands behind it along, as an open bracket would. */
    private static final List<String> TERMS = List.of(
            "1/2x dx^2",
            "sin a x dx^2",
            "kr dx^2",
            "k dx^2",
            "x^1/2 dx^2",
            "x 2 dx^2",
            "x^2 dx",
            "h x^2",
            "sin^-1 x dx^2",
            "atan2(x) dx^2",
            "max x dx^2",
            "sin dx^2",
            "f(x, y) dx^2",
            "f(, x) dx^2",
            "f'[1] dx^2",
            "x) dx^2",
            "(x, y) dx^2",
            "(x + ) dx^2",
            "[x, dx^2]",
            "dz^2",
            "d(3) dx",
            "dx^2/dy",
            "d²x dx",
            "m(x-1) dx^2",
            "a(x) dx^2",
            "√x y dx^2",
            "||x| - 1| dx^2",
            "inf dx^2",
            "x' dx^2",
            "1/0 dx^2",
            "x^99999 dx^2",
            "@ dx^2",
            "e^2 dx^2",
            "sine(x) dx^2",
            "sine(x, 2) dx^2",
            "* dx^2",
            "x * / y dx^2",
            "diff(a, x) dx^2",
            "diff(x) dx^2",
            "sum(i = 1..20000, x) dx^2",
            "sum(1..3, x) dx^2",
            "if(x, 1, 2) dx^2",
            "polygamma(-1, x) dx^2",
            "x .. y dx^2",
            "x < y dx^2",
            "-- x dx^2",
            "x^² dx^2",
            "1. dx^2");

    private static final List<String> LATEX_TERMS = List.of(
            "\\sin a x dx^2",
            "\\foo x dx^2",
            "d\\Omega^2",
            "\\sum_k x dx^2",
            "\\frac{1}{2}} dx^2",
            "\\vec{x} dx^2",
            "f(x, y) dx^2",
            "1/2x dx^2",
            "\\sin^{-1} x dx^2",
            "\\cdots",
            "x^2 dx");

    static Stream<List<String>> pairs() {
        return Stream.concat(pairs(PLAIN, TERMS), pairs(LATEX, LATEX_TERMS));
    }

    private static Stream<List<String>> pairs(String begin, List<String> terms) {
        return terms.stream().map(first -> {
            List<String> pair = new ArrayList<>(List.of(begin, first));
            pair.addAll(terms);
            return pair;
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoMistakesInOneStatementAreToldAsEachIsToldAlone(List<String> row) {
        String begin = row.get(0);
        String first = row.get(1);
        for (String second : row.subList(2, row.size())) {
            if (second.equals(first)) {
                continue;
            }
            String sound = "y^2 dy^2";
            List<Problem> expected = new ArrayList<>(problems(begin + first + " + " + sound));
            String before = begin + first + " + " + sound + " + ";
            problems(begin + second + " + " + sound)
                    .forEach(p -> expected.add(moved(p, before.length() - begin.length())));
            assertEquals(expected, problems(before + second), before + second);
        }
    }

    @Test
    void readingEndsWithFiftyMistakesAndSaysSo() {
        List<Problem> problems = problems("ds^2 = dx^2" + " + kr dx^2".repeat(200));
        assertEquals(51, problems.size());
        assertEquals(
                "Reading ends with 50 mistakes; there may be more.",
                problems.get(50).sentence());
        assertEquals(problems.get(49).column(), problems.get(50).column());
    }

    /** What is wrong with a text; of a term alone one thing, or it could not be told apart. */
    private static List<Problem> problems(String text) {
        ScriptException e =
                assertThrows(ScriptException.class, () -> Script.read("case", text, KnownGeometries.NONE), text);
        assertFalse(e.problems().isEmpty());
        return e.problems();
    }

    private static Problem moved(Problem p, int by) {
        return new Problem(p.line(), p.column() + by, p.length(), p.message(), p.suggestion());
    }
}
