package org.vielbein.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;

/**
 * From a metric to its Kretschmann scalar as a formula, checked and factored for display; nothing is kept from one call to the next.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CurvatureBenchmark {
    @Param({
        "polar",
        "sphere",
        "torus",
        "ellipsoid",
        "half-plane",
        "disk",
        "stereographic",
        "isothermal",
        "isothermal-exp",
        "schwarzschild",
        "reissner-nordstrom",
        "kerr",
        "kerr-newman",
        "flrw",
        "goedel",
        "oblate-spheroidal",
        "taub-nut",
        "rational-3d",
        "myers-perry",
        "painleve-gullstrand",
        "kasner",
        "mixed-surface",
        "dust"
    })
    String metric;

    private Geometry geometry;

    /** Reads the case of core's reference tests. */
    @Setup
    public void read() throws IOException {
        geometry = Catalog.builder().build().script(metric, text(metric), Map.of());
    }

    static String text(String name) throws IOException {
        try (InputStream in = CurvatureBenchmark.class.getResourceAsStream("/org/vielbein/core/curvature/cases.txt")) {
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (block.startsWith(name + "\n")) {
                    return block.substring(name.length() + 1);
                }
            }
        }
        throw new IllegalArgumentException("there is no case " + name);
    }

    /** The scalar {@code R_lkij Rˡᵏⁱʲ}. */
    @Benchmark
    public Expr kretschmann() {
        return geometry.rebuilt().formulas().kretschmann();
    }

    /** Whether all components of the Ricci tensor vanish. */
    @Benchmark
    public ZeroTest.Answer ricciIsZero() {
        return geometry.rebuilt().formulas().zero(TensorKind.RICCI);
    }
}
