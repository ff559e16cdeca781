package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.metric.DistanceFormula;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Submanifold;

/** The abilities of a plugin's metric, which the api knows by interfaces of their own, are not lost under guard. */
class AbilitiesTest {
    private static final PluginCall CALL =
            new PluginCall(new Provenance("own", "1.0.0", "own.jar"), AbilitiesTest.class.getClassLoader());

    @TempDir
    Path plugins;

    private static final List<Class<?>> ABILITIES = new ClassFileImporter()
            .importUrl(Metric.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                    .filter(type -> type.isInterface() && type.isAssignableTo(Metric.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> type != Metric.class)
                    .toList();

    static List<Class<?>> abilities() {
        return ABILITIES;
    }

    @Test
    void thereAreAbilities() {
        assertTrue(ABILITIES.containsAll(List.of(DistanceFormula.class, Immersion.class)));
    }

    /** A metric that has a name, and throws, whatever else it is asked, the name of the method. */
    private static Metric telling(Class<?>... types) {
        return (Metric) Proxy.newProxyInstance(Metric.class.getClassLoader(), types, (self, method, arguments) -> {
            if (method.getName().equals("name")) {
                return "telling";
            }
            throw new IllegalStateException(method.getName());
        });
    }

    @ParameterizedTest
    @MethodSource("abilities")
    void eachQuestionOfAnAbilityIsPassedToThePluginUnderGuard(Class<?> ability) throws Exception {
        Metric guarded = GuardedMetric.of(telling(ability), CALL);
        assertInstanceOf(ability, guarded);
        for (Method method : ability.getMethods()) {
            if (!method.getName().equals("name")) {
                Object[] nothing = new Object[method.getParameterCount()];
                Throwable failure = assertThrows(
                                InvocationTargetException.class,
                                () -> method.invoke(guarded, nothing),
                                method::toString)
                        .getCause();
                assertInstanceOf(PluginException.class, failure, method::toString);
                assertTrue(
                        failure.getMessage().startsWith("Plugin own 1.0.0 (own.jar) failed when asked for the "),
                        failure::getMessage);
                assertTrue(
                        failure.getMessage()
                                .endsWith(" of 'telling': IllegalStateException: " + method.getName() + "."),
                        failure::getMessage);
            }
        }
    }

    @Test
    void aMetricWithAllAbilitiesKeepsAll() {
        Class<?>[] all = ABILITIES.toArray(Class<?>[]::new);
        Metric guarded = GuardedMetric.of(telling(all), CALL);
        assertTrue(Arrays.stream(all).allMatch(ability -> ability.isInstance(guarded)), guarded::toString);
    }

    @Test
    void aMetricWithoutAnAbilityGainsNone() {
        Metric guarded = GuardedMetric.of(telling(Metric.class), CALL);
        assertTrue(ABILITIES.stream().noneMatch(ability -> ability.isInstance(guarded)), guarded::toString);
    }

    /** The circle at the polar distance π/3 of the unit sphere has the geodesic curvature cot(π/3) (do Carmo, 4-4). */
    @Test
    void aCurveOnAPluginsSurfaceKnowsTheSurface() {
        TestJar.of("curves").type("Ball", """
                        final class Ball implements Metric {
                            @Override public String name() { return "ball"; }
                            @Override public Domain domain(Arguments given) {
                                return Domain.of(Coordinate.of("theta").in(Interval.open(Expressions.ZERO, Expressions.PI)),
                                        Coordinate.angle("phi"));
                            }
                            @Override public LineElement lineElement(Coordinates x, Arguments given) {
                                return LineElement.diagonal(x, Expressions.ONE, Expressions.sin(x.get(0)).squared());
                            }
                        }
                        """).extension("Circle", """
                        @org.pf4j.Extension
                        public final class Circle implements Immersion {
                            @Override public String name() { return "circle"; }
                            @Override public Domain domain(Arguments given) { return Domain.of(Coordinate.angle("t")); }
                            @Override public Metric ambient() { return new Ball(); }
                            @Override public Map<String, Expr> map(Coordinates x, Arguments given) {
                                return Map.of("theta", Expressions.PI.over(3), "phi", x.get(0));
                            }
                        }
                        """).in(plugins);
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        try (PluginHost host = PluginHost.open(folders, "0.1.0")) {
            Geometry circle = host.catalog().geometry("circle");
            assertEquals(Math.sqrt(0.75), circle.at(1).norm(1), 1e-15);
            Submanifold inBall = circle.submanifold().orElseThrow();
            assertEquals("ball", inBall.ambient().name());
            assertEquals(1 / Math.sqrt(3), Math.abs(inBall.at(1).principal()[0]), 1e-14);
        }
    }
}
