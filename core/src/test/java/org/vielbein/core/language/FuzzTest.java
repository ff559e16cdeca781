package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that were right and then damaged: each is read, or refused with a sentence, and nothing else ever happens. */
class FuzzTest {
    private static final int CASES = 10_000;
    private static final String PIECES = "()[]|^*/+-=,;.<>#\"'_ \n\tdxyrtθφΩ∂√²⁻ⁿ½ₙ₁′0129eEf{}$&~\\𝑑🙂\u2062";
    private static final List<String> WORDS = List.of(
            " in ",
            "where ",
            "\ncoordinates ",
            "parameter ",
            "sin",
            "sum(k=1..n,",
            "dx",
            "diff(",
            "if(",
            "inf",
            "integer",
            "map to ",
            "chart ",
            "function ",
            "ds^2=",
            "1e9",
            "..",
            "and",
            "periodic",
            "[[",
            "geometry ",
            "dOmega^2",
            "pi",
            "\\frac",
            "\\left(",
            "\\right.",
            "\\begin{array}{cc}",
            "\\end{cases}",
            "\\sum_{i=1}^",
            "\\partial_x",
            "\\sqrt[",
            "\\\\",
            "^{",
            "_{,",
            "\\theta",
            "\\mathrm{d}",
            "\\quad",
            "\\text{if}");

    @Test
    void damagedTextsAreReadOrRefusedWithASentence() {
        List<Table> seeds = new ArrayList<>(Table.of("readings.txt"));
        seeds.addAll(Table.of("latex-readings.txt"));
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String text = damaged(seeds.get(random.nextInt(seeds.size())).input(), random);
            try {
                Described.script(text, TestGeometries.KNOWN);
            } catch (ScriptException refused) {
                assertFalse(refused.problems().isEmpty());
                refused.problems().forEach(p -> assertFalse(p.message().isBlank()));
            } catch (RuntimeException | StackOverflowError other) {
                if (!isMissingArgument(other)) {
                    fail("seed " + seed + ": " + text, other);
                }
            }
        }
    }

    @Test
    void damagedPointsExpressionsAndReferencesAreReadOrRefusedWithASentence() {
        List<String> seeds = List.of(
                "theta=pi/3,phi=sqrt(2)/2",
                "1/2, -atan2(1, 3)^2",
                "if(1 < 2, 3, 4), |2|",
                "sphere(R=2, f=x^2) in stereographic(a=1)",
                "sum(k = 1..4, k^2), polygamma(2, 1)",
                "path/to/x.geometry(R=2)");
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String text = damaged(seeds.get(random.nextInt(seeds.size())), random);
            refusedOrRead(seed, text, () -> PointReader.read(text, List.of("theta", "phi")));
            refusedOrRead(seed, text, () -> VectorReader.read(text, List.of("theta", "phi")));
            refusedOrRead(
                    seed, text, () -> ExpressionReader.over(List.of("x", "R")).read(text));
            refusedOrRead(
                    seed, text, () -> ExpressionReader.over(List.of("x", "R")).conditions(text));
            refusedOrRead(seed, text, () -> GeometryReference.read(text));
        }
    }

    private static void refusedOrRead(long seed, String text, Runnable reading) {
        try {
            reading.run();
        } catch (ScriptException refused) {
            refused.problems().forEach(p -> assertFalse(p.message().isBlank()));
        } catch (RuntimeException | StackOverflowError other) {
            fail("seed " + seed + ": " + text, other);
        }
    }

    /** A text may lose the default of a whole parameter, and then asks for it. */
    private static boolean isMissingArgument(Throwable e) {
        return e instanceof IllegalArgumentException && e.getMessage().contains("has no value and no default");
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(6); i++) {
            int at = random.nextInt(damaged.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> damaged.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(4)));
                case 2 -> damaged.insert(at, damaged.substring(Math.max(0, at - random.nextInt(12)), at));
                default -> damaged.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return damaged.toString();
    }
}
