package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.app.host.TestJar;
import tools.jackson.databind.JsonNode;

/** Plugins whose mathematics is wrong, one fault each: {@code plugins verify} says which law is broken, where, and by how much. */
class WrongPluginsIT {
    private record Wrong(
            TestJar jar, String subject, String name, String law, String place, double amount, String finding) {
        @Override
        public String toString() {
            return law + " of " + subject;
        }
    }

    private static final String FIRST = "x = 1.5557153558437737, y = -0.00849123100228888";

    @TempDir
    Path folder;

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong(
                        TestJar.of("ridge").extension("Ridge", RIDGE),
                        "geometry 'ridge'",
                        "ridge",
                        "derivatives",
                        FIRST,
                        0.01 / 5.5316,
                        "H' at [1.5557153558437737] is 3.1214307116875473, the differences of H tend to 3.111430711942542"
                                + " (deviation 0.00181, seed 3969)."),
                new Wrong(
                        TestJar.of("saddle").extension("Saddle", metric("Saddle", "saddle", "x.get(0)", "")),
                        "geometry 'saddle'",
                        "saddle",
                        "constant signature",
                        "x = -1.629826606862752, y = 0.09260882050436847",
                        1,
                        "the signature is 1 plus, 1 minus, and 2 plus, 0 minus at the first point (deviation 1.00, seed 3969)."),
                new Wrong(
                        TestJar.of("time").extension("Time", metric("Time", "time", "Expressions.number(-1)", "")),
                        "geometry 'time'",
                        "time",
                        "claimed signature",
                        FIRST,
                        2,
                        "the signature is 1 plus, 1 minus, and (2, 0) is claimed (deviation 2.00, seed 3969)."),
                new Wrong(
                        TestJar.of("moody")
                                .extension(
                                        "Moody",
                                        metric(
                                                "Moody",
                                                "moody",
                                                "Expressions.number(1 + asked++)",
                                                "private static int asked;")),
                        "geometry 'moody'",
                        "moody",
                        "purity",
                        FIRST,
                        0.5,
                        "g = [[1.0, 0.0], [0.0, 2.0]] at first and [[1.0, 0.0], [0.0, 3.0]] when built again"
                                + " (deviation 0.500, seed 3969)."),
                new Wrong(
                        TestJar.of("skew")
                                .extension("Sheet", metric("Sheet", "sheet", "Expressions.ONE", ""))
                                .extension("Skew", SKEW),
                        "chart 'skew'",
                        "sheet in skew",
                        "inverse",
                        FIRST.replace('x', 'u').replace('y', 'v'),
                        1e-3,
                        "u comes back as 1.5572710711996176 (deviation 0.00100, seed 3969)."));
    }

    /** {@code ds² = dx² + g dy²}, which claims to be Riemannian. */
    private static String metric(String type, String name, String g, String members) {
        return """
                @org.pf4j.Extension
                public final class %s implements Metric {
                    %s
                    @Override public String name() { return "%s"; }
                    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                    @Override public LineElement lineElement(Coordinates x, Arguments given) {
                        return LineElement.diagonal(x, Expressions.ONE, %s);
                    }
                }
                """.formatted(type, members, name, g);
    }

    /** The graph of {@code z = x²} as Java code, whose first derivative is wrong by a hundredth. */
    private static final String RIDGE = """
            @org.pf4j.Extension
            public final class Ridge implements Metric {
                private static final FunctionSymbol H = FunctionSymbol.opaque("H", new OpaqueFunction() {
                    @Override public int arity() { return 1; }
                    @Override public int smoothness() { return 3; }
                    @Override public double derivative(int[] orders, double[] at) {
                        double u = at[0];
                        return switch (orders[0]) { case 0 -> u * u; case 1 -> 2 * u + 0.01; case 2 -> 2; default -> 0; };
                    }
                });
                @Override public String name() { return "ridge"; }
                @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                @Override public LineElement lineElement(Coordinates x, Arguments given) {
                    return LineElement.euclidean(x.get(0), x.get(1), H.at(x.get(0)));
                }
            }
            """;

    /** {@code x = u + v, y = v}, turned back with an error of a thousandth. */
    private static final String SKEW = """
            @org.pf4j.Extension
            public final class Skew implements CoordinateChart {
                @Override public String name() { return "skew"; }
                @Override public String target() { return "sheet"; }
                @Override public Domain domain(Arguments given) { return Domain.of(Coordinate.of("u"), Coordinate.of("v")); }
                @Override public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
                    return Map.of("x", own.get(0).plus(own.get(1)), "y", own.get(1));
                }
                @Override public Map<String, Expr> fromTarget(Coordinates x, Arguments given) {
                    return Map.of("u", x.get(0).minus(x.get(1)).times(Expressions.number(1.001)), "v", x.get(1));
                }
            }
            """;

    @ParameterizedTest
    @MethodSource("wrong")
    void theLawThePlaceAndTheAmountAreTold(Wrong wrong) {
        Path jar = wrong.jar().in(folder);
        Run run = Run.of("plugins", "verify", jar.toString(), "--json");
        assertEquals(3, run.status(), run::out);
        JsonNode plugin = run.json().get("plugins").get(0);
        assertEquals("faulty", plugin.get("state").stringValue());
        List<JsonNode> broken = StreamSupport.stream(plugin.get("laws").spliterator(), false)
                .filter(law -> !law.get("obeyed").booleanValue())
                .toList();
        assertEquals(1, broken.size(), broken::toString);
        JsonNode law = broken.get(0);
        assertEquals(wrong.subject(), law.get("geometry").stringValue());
        assertEquals(wrong.law(), law.get("law").stringValue());
        assertEquals(wrong.place(), law.get("place").stringValue());
        assertEquals(wrong.amount(), law.get("amount").doubleValue(), 1e-3 * wrong.amount());
        String sentence =
                wrong.name() + " breaks the law '" + wrong.law() + "' at " + wrong.place() + ": " + wrong.finding();
        assertEquals(sentence, law.get("sentence").stringValue());
        assertEquals(sentence, plugin.get("reason").stringValue());
    }
}
