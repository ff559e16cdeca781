package org.vielbein.core.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Trials of jars that were planted with a fault. */
abstract class PlantedTrial {
    @TempDir
    Path folder;

    final Report trial(PlantedJar jar) throws IOException {
        return PluginTrial.of(jar.in(folder)).report();
    }

    static List<String> rules(Report report) {
        return report.broken().stream().map(Verdict::rule).distinct().toList();
    }

    static List<String> sentences(Report report) {
        return report.findings().stream().map(Finding::sentence).toList();
    }

    /** A metric with one function of Java code of x in it. */
    static String code(String body) {
        return PlantedJar.plane("planted", "FunctionSymbol.opaque(\"f\", new F()).at(x.get(0))", """
                static final class F implements OpaqueFunction {
                    @Override public int arity() { return 1; }
                    @Override public int smoothness() { return 3; }
                    @Override public double derivative(int[] orders, double[] at) {
                        int k = orders[0];
                        double u = at[0];
                        %s
                    }
                }
                """.formatted(body));
    }

    static String chart(String radius) {
        return """
                implements CoordinateChart {
                    @Override public String name() { return "round"; }
                    @Override public String target() { return "planted"; }
                    @Override public Domain domain(Arguments given) {
                        return Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi"));
                    }
                    @Override public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
                        return Map.of("x", product(own.get(0), cos(own.get(1))), "y", product(own.get(0), sin(own.get(1))));
                    }
                    @Override public Map<String, Expr> fromTarget(Coordinates y, Arguments given) {
                        return Map.of("r", %s, "phi", atan2(y.get(1), y.get(0)));
                    }
                }
                """.formatted(radius);
    }

    static final String RADIUS = "sqrt(square(y.get(0)).plus(square(y.get(1))))";
}
