package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that nobody would write, in all three notations, the same for the same seed. */
final class RandomTexts {
    private static final List<String> TOKENS = List.of(
            "x",
            "y",
            "r",
            "θ",
            "theta",
            "φ",
            "t",
            "M",
            "a",
            "f",
            "dx",
            "dy",
            "dr",
            "dθ",
            "dtheta",
            "dφ",
            "d",
            "ds^2",
            "ds²",
            "dΩ²",
            "dOmega^2",
            "e",
            "pi",
            "inf",
            "in",
            "sin",
            "cos",
            "sinh",
            "exp",
            "ln",
            "sqrt",
            "√",
            "abs",
            "if",
            "sum",
            "diff",
            "atan2",
            "polygamma",
            "∂_x",
            "f'",
            "f[1,0]",
            "x[k]",
            "x_1",
            "x₁",
            "1",
            "2",
            "0",
            "½",
            "3.5",
            "2e3",
            "10",
            "1..n",
            "(",
            ")",
            "[",
            "]",
            "|",
            "{",
            "}",
            "+",
            "-",
            "−",
            "*",
            "·",
            "/",
            "^",
            "²",
            "⁻¹",
            "=",
            "<",
            "<=",
            "!=",
            ",",
            ";",
            "\n",
            " ",
            "#",
            "\"",
            "'",
            ".",
            "..",
            "and",
            "where",
            "geometry",
            "parameter",
            "function",
            "coordinates",
            "integer",
            "periodic",
            "map to",
            "chart",
            "inverse",
            "signature",
            "fact",
            "source",
            "g =",
            "[[",
            "]]");
    private static final List<String> LATEX = List.of(
            "\\frac",
            "\\tfrac",
            "\\sqrt",
            "\\left(",
            "\\right)",
            "\\left\\{",
            "\\right.",
            "\\bigl[",
            "\\Big]",
            "\\sin",
            "\\cosh",
            "\\ln",
            "\\theta",
            "\\varphi",
            "\\Omega",
            "\\mathrm{d}",
            "{\\rm d}",
            "\\,",
            "\\quad",
            "\\qquad",
            "&",
            "\\\\",
            "$",
            "$$",
            "\\[",
            "\\]",
            "\\begin{aligned}",
            "\\end{aligned}",
            "\\begin{cases}",
            "\\end{cases}",
            "\\begin{pmatrix}",
            "\\end{pmatrix}",
            "\\sum_{i=1}^{3}",
            "\\partial_x",
            "_{,r}",
            "^{2}",
            "_{\\rm s}",
            "\\cdot",
            "\\times",
            "\\over",
            "\\text{if}",
            "\\tag{5}",
            "\\label{a}",
            "\\operatorname{arsinh}",
            "\\lvert",
            "\\rvert",
            "\\hat",
            "\\bar{z}",
            "\\mathcal{A}",
            "\\le",
            "\\neq",
            "\\pm",
            "\\dd",
            "%");
    private static final List<String> OPENERS = List.of(
            "(",
            "[",
            "{",
            "|",
            "√",
            "-",
            "2^(",
            "sin(",
            "d(",
            "sqrt(",
            "if(x<1,",
            "\\frac{",
            "\\sqrt{",
            "\\left(",
            "\\left\\{",
            "\\begin{cases}",
            "\\begin{array}{c}",
            "x^{",
            "x_{",
            "sum(k=1..2,",
            "diff(",
            "\\sum_{i=1}^{2}",
            "\\sin",
            "f(",
            "1/",
            "\\mathrm{",
            "\\hat",
            "[[",
            "∂_x ",
            "²",
            "x^",
            "'",
            "\\partial_x",
            "\\boxed{",
            "\"",
            "\\text{");
    private static final List<String> NUMBERS = List.of(
            "9^9^9^9",
            "x^999999999",
            "1e999",
            "1e-1000",
            "10^10000",
            "(1/3)^9999",
            "2^-20000",
            "0^0",
            "1/0",
            "0.1",
            "1.",
            ".5",
            "1e5e5",
            "x^(10^9)",
            "(2^9999)^9999",
            "1/3e1000",
            "sum(k=1..9999, k)",
            "sum(k=1..999999999, x)",
            "x[999999999]",
            "polygamma(99999, x)",
            "x^0.5",
            "x^(1/99999999999)",
            "½^9999",
            "x²⁰⁰⁰⁰");
    /** Blanks of no width, marks of direction, accents, letters beyond the first plane, digits of other scripts, halves. */
    private static final String ODD =
            "\u200B\u200C\u200D\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
                    + "\u200E\u200F\u061C\u0300\u0301\u20D7\u00AD\u2028\u2029\u0085\u00A0\u3000\uFF10\uFF58\u0660\u0967Ⅷ①ﬁßİıſKÅΩµ"
                    + "𝐱𝑑𝜃𝟐\uD835\uDC00\uFFFD\uFFFF\u0000\u0007\u001B−–—‐×÷∗∕⁄′″‴ʹ`´^ˆ₊₋⁺⁻⁰₀ªº²ⁿₓ∂∇∑∏∫√∛∞≤≥≠≡≈∈⟨⟩｛｝（）［］אب漢";

    private final List<String> good = new ArrayList<>();

    RandomTexts() {
        for (String table :
                List.of("readings.txt", "latex-readings.txt", "latex-literature.txt", "cited.txt", "refusals.txt")) {
            Table.of(table).forEach(t -> good.add(t.input()));
        }
        SpellingsTest.spellings().forEach(s -> good.add(s.text()));
    }

    String of(long seed) {
        Random random = new Random(seed);
        return switch (random.nextInt(8)) {
            case 0 -> "ds^2 = " + soup(random, TOKENS, TOKENS);
            case 1 -> soup(random, LATEX, TOKENS);
            case 2 -> damaged(random, List.of("\u2062"));
            case 3 -> damaged(random, random.nextBoolean() ? LATEX : TOKENS);
            case 4 -> nested(random);
            case 5 -> damaged(random, NUMBERS);
            case 6 ->
                damaged(random, ODD.codePoints().mapToObj(Character::toString).toList());
            default -> joined(random);
        };
    }

    private static String soup(Random random, List<String> often, List<String> else_) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            List<String> from = random.nextBoolean() ? often : else_;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private String damaged(Random random, List<String> pieces) {
        StringBuilder text = new StringBuilder(good.get(random.nextInt(good.size())));
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
                case 1 -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(15)), at));
                default -> text.insert(at, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return text.toString();
    }

    /** One or two pieces that open something, as often as shall not be read, with or without their ends. */
    private static String nested(Random random) {
        String open = OPENERS.get(random.nextInt(OPENERS.size()));
        String other = random.nextInt(3) == 0 ? OPENERS.get(random.nextInt(OPENERS.size())) : "";
        int deep = random.nextInt(100) == 0 ? 20_000 / (open.length() + other.length()) : random.nextInt(120);
        String close = random.nextBoolean()
                ? ""
                : List.of(")", "]", "}", "|", "\\right)", "\\end{cases}").get(random.nextInt(6));
        return (random.nextBoolean() ? "ds^2 = " : "x = ") + (open + other).repeat(deep) + "x" + close.repeat(deep)
                + " dx^2";
    }

    /** Parts of two good texts, one behind the other. */
    private String joined(Random random) {
        String first = good.get(random.nextInt(good.size()));
        String second = good.get(random.nextInt(good.size()));
        return first.substring(0, random.nextInt(first.length() + 1))
                + (random.nextBoolean() ? "\n" : " ")
                + second.substring(random.nextInt(second.length() + 1));
    }
}
