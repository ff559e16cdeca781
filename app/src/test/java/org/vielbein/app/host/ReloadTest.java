package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.api.expr.Apply;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.TangentSpace;

/** A plugin that was loaded anew leaves nothing behind, although kernels have called its code. */
class ReloadTest {
    private static final int RELOADS = 200;
    private static final int STILL_IN_USE = 2;

    private static final String OPAQUE = """
            @org.pf4j.Extension
            public final class Table implements Metric {
                private static final class Height implements OpaqueFunction {
                    @Override public int arity() { return 1; }
                    @Override public int smoothness() { return 3; }
                    @Override public double derivative(int[] orders, double[] at) {
                        return orders[0] == 0 ? at[0] * at[0] : orders[0] == 1 ? 2 * at[0] : orders[0] == 2 ? 2 : 0;
                    }
                }
                private static final FunctionSymbol H = FunctionSymbol.opaque("h", new Height());
                @Override public String name() { return "table"; }
                @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                @Override public LineElement lineElement(Coordinates x, Arguments given) {
                    return LineElement.euclidean(x.get(0), x.get(1), H.at(x.get(0)));
                }
            }
            """;

    @Test
    void twoHundredReloadsFreeTheirClassLoaders(@TempDir Path plugins) throws Exception {
        Path jar = TestJar.of("table").extension("Table", OPAQUE).in(plugins);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (PluginHost host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.empty()), "0.1.0")) {
            for (int k = 0; k < RELOADS; k++) {
                Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000L + 1_000L * k));
                loaders.add(use(host));
            }
            assertEquals(0, alive(loaders), "class loaders of former loads are still reachable");
        }
    }

    /** Computes with the plugin as it is now; ds² = (1 + 4x²) dx² + dy². */
    private static WeakReference<ClassLoader> use(PluginHost host) {
        Geometry table = host.catalog().geometry("table");
        TangentSpace here = table.at(1.5, 0);
        assertEquals(Math.sqrt(10), here.norm(1, 0), 1e-15);
        ClassLoader[] loader = new ClassLoader[1];
        table.lineElement().terms().get(2).left().terms().get(0).function().fold((node, children) -> {
            if (node instanceof Apply apply) {
                apply.function()
                        .code()
                        .ifPresent(code -> loader[0] = code.getClass().getClassLoader());
            }
            return true;
        });
        assertNotNull(loader[0], "the formula holds no opaque function");
        return new WeakReference<>(loader[0]);
    }

    /** How many of the loaders but the last two, which are in use, survive repeated collections. */
    private static long alive(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        List<WeakReference<ClassLoader>> former = loaders.subList(0, loaders.size() - STILL_IN_USE);
        long alive = former.size();
        for (int k = 0; k < 50 && alive > 0; k++) {
            System.gc();
            Thread.sleep(20);
            alive = former.stream().filter(loader -> loader.get() != null).count();
        }
        return alive;
    }
}
