package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The equations of the founding text as its own LaTeX has them: what {@code show} says of each, and that it reads that back. */
class FoundingTextIT {
    private static final String SPHERE = """
            \\left\\{\\begin{aligned}
            x =&\\, \\sin\\theta\\cos\\varphi\\\\
            y =&\\, \\sin\\theta\\sin\\varphi\\\\
            z =&\\, \\cos\\theta
            \\end{aligned}\\right.\\tag{5}
            """;

    /** The LaTeX, and the line element that is printed in plain text, Unicode and LaTeX, with its simplified form where it is another. */
    record Equation(String name, String text, List<String> plain, List<String> unicode, List<String> latex) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Equation> equations() {
        return List.of(
                new Equation(
                        "(2)",
                        "ds^2 = dr^2 + r^2 d\\theta^2 \\tag{2}",
                        List.of("dr^2 + r^2 dtheta^2"),
                        List.of("dr² + r² dθ²"),
                        List.of("dr^{2} + r^{2} \\, d\\theta^{2}")),
                new Equation(
                        "(3)",
                        "ds^2 = E(x^1, x^2)(dx^1)^2 + 2F(x^1, x^2)dx^1 dx^2 + G(x^1, x^2)(dx^2)^2 \\tag{3}",
                        List.of(
                                "E(x1, x2) dx1^2 + 2*F(x1, x2) dx1 dx2 + G(x1, x2) dx2^2",
                                "E(x1, x2) dx1^2 + 2 F(x1, x2) dx1 dx2 + G(x1, x2) dx2^2"),
                        List.of("E(x1, x2) dx1² + 2 F(x1, x2) dx1 dx2 + G(x1, x2) dx2²"),
                        List.of("E\\left(\\mathrm{x1}, \\mathrm{x2}\\right) \\, d\\mathrm{x1}^{2}"
                                + " + 2 F\\left(\\mathrm{x1}, \\mathrm{x2}\\right) \\, d\\mathrm{x1} \\, d\\mathrm{x2}"
                                + " + G\\left(\\mathrm{x1}, \\mathrm{x2}\\right) \\, d\\mathrm{x2}^{2}")),
                embedded("(5)", "coordinates \\theta, \\varphi\n" + SPHERE + "ds^2 = dx^2 + dy^2 + dz^2"),
                embedded(
                        "(6), its middle member proved by (5)",
                        SPHERE + "ds^2 = dx^2 + dy^2 + dz^2 = d\\theta^2+\\sin^2\\theta d\\varphi^2 \\tag{6}"),
                new Equation(
                        "(6)",
                        "ds^2=d\\theta^2+\\sin^2\\theta d\\varphi^2 \\tag{6}",
                        List.of("dtheta^2 + sin(theta)^2 dvarphi^2"),
                        List.of("dθ² + sin(θ)² dvarphi²"),
                        List.of("d\\theta^{2} + \\sin^{2}\\theta \\, d\\varphi^{2}")),
                new Equation(
                        "(7)",
                        "\\[ds^2 = f(x,y,z)(dx^2+dy^2+dz^2) \\tag{7}\\]",
                        List.of(
                                "f(x, y, z) (dx^2 + dy^2 + dz^2)",
                                "f(x, y, z) dx^2 + f(x, y, z) dy^2 + f(x, y, z) dz^2"),
                        List.of("f(x, y, z) (dx² + dy² + dz²)", "f(x, y, z) dx² + f(x, y, z) dy² + f(x, y, z) dz²"),
                        List.of(
                                "f\\left(x, y, z\\right) \\, \\left(dx^{2} + dy^{2} + dz^{2}\\right)",
                                "f\\left(x, y, z\\right) \\, dx^{2} + f\\left(x, y, z\\right) \\, dy^{2}"
                                        + " + f\\left(x, y, z\\right) \\, dz^{2}")),
                new Equation(
                        "the reply",
                        "coordinates r, \\theta\nds^2 = d(r\\cos\\theta)^2 + d(r\\sin\\theta)^2",
                        List.of("d(r*cos(theta))^2 + d(r*sin(theta))^2", "dr^2 + r^2 dtheta^2"),
                        List.of("d(r cos(θ))² + d(r sin(θ))²", "dr² + r² dθ²"),
                        List.of(
                                "d\\left(r \\cos\\theta\\right)^{2} + d\\left(r \\sin\\theta\\right)^{2}",
                                "dr^{2} + r^{2} \\, d\\theta^{2}")));
    }

    private static Equation embedded(String name, String text) {
        return new Equation(
                name,
                text,
                List.of(
                        "d(sin(theta)*cos(varphi))^2 + d(sin(theta)*sin(varphi))^2 + d(cos(theta))^2",
                        "dtheta^2 + sin(theta)^2 dvarphi^2"),
                List.of("d(sin(θ) cos(varphi))² + d(sin(θ) sin(varphi))² + d(cos(θ))²", "dθ² + sin(θ)² dvarphi²"),
                List.of(
                        "d\\left(\\sin\\theta \\cos\\varphi\\right)^{2} + d\\left(\\sin\\theta \\sin\\varphi\\right)^{2}"
                                + " + d\\left(\\cos\\theta\\right)^{2}",
                        "d\\theta^{2} + \\sin^{2}\\theta \\, d\\varphi^{2}"));
    }

    @ParameterizedTest
    @MethodSource("equations")
    void showPrintsItsLineElementAndReadsThatBack(Equation e) {
        assertEquals(e.plain(), printed(e.text()));
        assertEquals(e.unicode(), printed(e.text(), "--unicode"));
        assertEquals(e.latex(), printed(e.text(), "--latex"));

        JsonNode shown = Run.of("show", e.text(), "--json").json();
        List<String> lines = Stream.of(e.plain(), e.unicode(), e.latex())
                .flatMap(List::stream)
                .toList();
        List<JsonNode> again = readBack(shown, lines);
        for (int i = 0; i < lines.size(); i++) {
            for (String part : List.of("coordinates", "metric", "parameters", "volumeElement")) {
                assertEquals(shown.get(part), again.get(i).get(part), lines.get(i));
            }
        }
    }

    /** The line element and, where it is another, its simplified form as they are printed. */
    private static List<String> printed(String text, String... notation) {
        String[] words =
                Stream.concat(Stream.of("show", text), Stream.of(notation)).toArray(String[]::new);
        Run run = Run.wide("400", words);
        assertEquals(0, run.status(), run.err());
        return Stream.of("line element", "simplified")
                .flatMap(label -> row(run.out(), label).stream())
                .toList();
    }

    /** What the shell shows of each line in the coordinates of the equation; d(r cos θ) alone does not say which they are. */
    private static List<JsonNode> readBack(JsonNode shown, List<String> lines) {
        String coordinates = shown.get("coordinates")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(", "));
        String commands = lines.stream()
                .map(line -> "show 'coordinates " + coordinates + "; ds^2 = " + line + "'\n")
                .collect(Collectors.joining());
        JsonMapper mapper = new JsonMapper();
        return Run.with(commands, "shell", "--json")
                .out()
                .lines()
                .map(mapper::readTree)
                .toList();
    }

    private static Optional<String> row(String out, String label) {
        String begin = "%-16sds^2 = ".formatted(label);
        return out.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst();
    }

    @Test
    void aMiddleMemberThatIsAnotherMetricIsRefusedWithTheDifference() {
        Run run = Run.of("show", SPHERE + "ds^2 = dx^2 + dy^2 + dz^2 = d\\theta^2+\\cos^2\\theta d\\varphi^2 \\tag{6}");
        assertEquals(2, run.status(), run.out());
        assertEquals(
                "inline:6:29: The chain of equalities claims that `dx^2 + dy^2 + dz^2` and"
                        + " `d\\theta^2+\\cos^2\\theta d\\varphi^2` are the same, and g_(varphi, varphi) is sin(theta)^2"
                        + " in the first and cos(theta)^2 in the second",
                run.err().lines().findFirst().orElseThrow().split(";")[0]);
    }
}
