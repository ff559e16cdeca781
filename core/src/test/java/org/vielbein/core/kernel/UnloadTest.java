package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** Kernels that call a plugin's function do not keep its class loader alive. */
class UnloadTest {
    private static final int RELOADS = 200;

    /** What a plugin's opaque function looks like; loaded again by a loader of its own. */
    public static final class Table implements OpaqueFunction {
        @Override
        public int arity() {
            return 1;
        }

        @Override
        public int smoothness() {
            return 2;
        }

        @Override
        public double derivative(int[] orders, double[] at) {
            return orders[0] == 0 ? at[0] * at[0] : orders[0] == 1 ? 2 * at[0] : 2;
        }
    }

    /** Loads {@link Table} itself and everything else from its parent, as a plugin's loader does. */
    private static final class PluginLoader extends ClassLoader {
        PluginLoader() {
            super(UnloadTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Table.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static WeakReference<ClassLoader> useOnce() throws ReflectiveOperationException {
        PluginLoader loader = new PluginLoader();
        OpaqueFunction code = (OpaqueFunction)
                loader.loadClass(Table.class.getName()).getConstructor().newInstance();
        assertEquals(loader, code.getClass().getClassLoader());
        Graph graph = new Graph();
        Node h = graph.of(FunctionSymbol.opaque("h", code).at(symbol("x")));
        Node slope = graph.derivative(h, graph.symbol("x"));
        Program program = Program.of(graph, List.of("x"), List.of(h, slope));
        assertEquals(6, program.compiled().at(3)[1]);
        assertEquals(9, program.interpreted().at(3)[0]);
        double[][] out = new double[2][1];
        program.compiled().tile(new double[][] {{3}}, out, program.compiled().columnScratch(), 0, 1);
        assertEquals(6, out[1][0]);
        return new WeakReference<>(loader);
    }

    @Test
    void twoHundredReloadsFreeTheirClassLoaders() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int k = 0; k < RELOADS; k++) {
            loaders.add(useOnce());
        }
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (loaders.stream().anyMatch(ref -> ref.get() != null) && System.nanoTime() < deadline) {
            System.gc();
            Thread.sleep(20);
        }
        assertTrue(
                loaders.stream().allMatch(ref -> ref.get() == null),
                () -> loaders.stream().filter(ref -> ref.get() != null).count() + " loaders are still alive");
    }
}
