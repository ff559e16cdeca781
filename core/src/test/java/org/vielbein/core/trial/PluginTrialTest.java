package org.vielbein.core.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.core.catalog.Catalog;

/** A good jar is good, and every rule of plugins is broken, alone, by the jar planted against it. */
class PluginTrialTest {
    @TempDir
    Path folder;

    private Report trial(PlantedJar jar) throws IOException {
        return PluginTrial.of(jar.in(folder)).report();
    }

    private static List<String> rules(Report report) {
        return report.broken().stream().map(Verdict::rule).distinct().toList();
    }

    private static List<String> sentences(Report report) {
        return report.findings().stream().map(Finding::sentence).toList();
    }

    /** A metric with one function of Java code of x in it. */
    private static String code(String body) {
        return PlantedJar.plane("planted", "FunctionSymbol.opaque(\"f\", new F()).at(x.get(0))", """
                private static final class F implements OpaqueFunction {
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

    private static String chart(String radius) {
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

    private static final String RADIUS = "sqrt(square(y.get(0)).plus(square(y.get(1))))";

    @Test
    void aGoodJarIsGoodAndEveryLawWasLookedAt() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .extension("Chart", chart(RADIUS))
                .with("Plugin-Metrics", "planted")
                .with("Plugin-Charts", "round")
                .text("META-INF/vielbein/bowl.geometry", "ds^2 = dr^2 + sinh(r)^2 dphi^2\n"));
        assertEquals(List.of(), sentences(report));
        assertEquals("planted", report.id());
        assertEquals("1.0.0", report.version());
        assertEquals(List.of("bowl", "planted"), report.metrics());
        assertEquals(List.of("round"), report.charts());
        assertEquals(
                List.of("the jar", "geometry 'bowl'", "geometry 'planted'", "chart 'round'", "the jar"),
                consecutive(report.verdicts().stream().map(Verdict::subject).toList()));
        assertTrue(
                report.verdicts().stream()
                        .map(Verdict::rule)
                        .toList()
                        .containsAll(List.of(
                                "packaging",
                                "version range",
                                "extensions",
                                "declared names",
                                "names",
                                "scripts",
                                "definition",
                                "derivatives",
                                "inverse",
                                "two objects",
                                "two loadings",
                                "release")),
                report::toString);
    }

    private static List<String> consecutive(List<String> all) {
        return java.util.stream.IntStream.range(0, all.size())
                .filter(k -> k == 0 || !all.get(k).equals(all.get(k - 1)))
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void derivativesThatAreNoneOfTheirFunctionAreToldByPlaceAndAmount() throws IOException {
        Report report = trial(PlantedJar.offering(code("""
                return switch (k) { case 0 -> 2 + Math.sin(u); case 1 -> Math.cos(u) + 1e-4; case 2 -> -Math.sin(u);
                        default -> -Math.cos(u); };
                """)));
        assertEquals(List.of("derivatives"), rules(report));
        assertTold(report, "planted breaks the law 'derivatives' at x = ", 1e-4);
    }

    @Test
    void aSecondDerivativeThatIsNoneIsToldToo() throws IOException {
        Report report = trial(PlantedJar.offering(code("""
                return switch (k) { case 0 -> 2 + Math.sin(u); case 1 -> Math.cos(u); case 2 -> 1e-3 - Math.sin(u);
                        default -> -Math.cos(u); };
                """)));
        assertEquals(List.of("derivatives"), rules(report));
        assertTold(report, "planted breaks the law 'derivatives' at x = ", 1e-3);
    }

    @Test
    void anIndefiniteMetricThatClaimsToBeRiemannianIsTold() throws IOException {
        Report report = trial(PlantedJar.offering("""
                implements Metric {
                    @Override public String name() { return "planted"; }
                    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                    @Override public LineElement lineElement(Coordinates x, Arguments given) {
                        return OneForm.d(x.get(0)).squared().minus(OneForm.d(x.get(1)).squared());
                    }
                }
                """));
        assertEquals(List.of("claimed signature"), rules(report));
        assertTold(report, "planted breaks the law 'claimed signature' at x = ", 2);
    }

    @Test
    void aMetricThatCountsItsCallsIsTold() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "number(1 + calls++)", "private static int calls;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
        assertEquals(List.of("purity"), rules(report));
    }

    /** The first two calls agree. */
    @Test
    void aMetricThatChangesItsMindLaterIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(
                PlantedJar.plane("planted", "number(calls++ < 4 ? 1 : 2)", "private static int calls;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void aMetricThatAsksTheClockIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "number(System.nanoTime())", "")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void codeWithChanceInItIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(code("return k == 0 ? 2 + 1e-9 * Math.random() : 0;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void objectsOfOneClassThatDifferAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane(
                "planted", "number(mine)", "private static int made; private final int mine = 1 + made++;")));
        assertEquals(List.of("two objects"), rules(report));
        assertTold(report, "planted breaks the law 'two objects' at x = ", 1);
    }

    @Test
    void loadingsThatDifferAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane(
                "planted", "number(CHANCE)", "private static final double CHANCE = 1 + Math.random();")));
        assertEquals(List.of("two loadings"), rules(report));
        assertTrue(
                sentences(report).get(0).contains(" in this loading and "),
                () -> sentences(report).toString());
    }

    @Test
    void aChartWhoseInverseIsNoneIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .extension("Chart", chart(RADIUS + ".plus(number(1e-6))")));
        assertEquals(List.of("inverse"), rules(report));
        assertEquals("chart 'round'", report.broken().get(0).subject());
        assertTold(report, "planted in round breaks the law 'inverse' at r = ", 1e-6);
    }

    private static void assertTold(Report report, String beginning, double amount) {
        Finding finding = report.findings().get(0);
        assertTrue(finding.sentence().startsWith(beginning), finding::sentence);
        double found = finding.amount().orElseThrow();
        assertTrue(found > amount / 30 && found < amount * 30, finding::toString);
        assertTrue(finding.sentence().contains(" at " + finding.place() + ": "), finding::sentence);
    }

    @Test
    void aRangeWithoutAnUpperBoundIsTold() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")).with("Plugin-Requires", ">=0.1.0"));
        assertEquals(List.of("version range"), rules(report));
        assertEquals(
                List.of("planted.jar has the Plugin-Requires '>=0.1.0', which has no upper bound:"
                        + " write one, such as >=0.1.0 & <0.2.0."),
                sentences(report));
    }

    /** A file of signatures that belongs to none of the entries. */
    @Test
    void aBrokenSignatureIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .text("META-INF/AUTHOR.SF", "Signature-Version: 1.0\n\n")
                .text("META-INF/AUTHOR.RSA", "no certificate"));
        assertEquals(
                List.of("signature"), rules(report), () -> sentences(report).toString());
    }

    @Test
    void aClassOfTheHostInsideIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .text("org/vielbein/api/expr/Expr.class", "\u0000"));
        assertEquals(List.of("packaging"), rules(report));
    }

    @Test
    void aMissingIndexIsTold() throws IOException {
        Report report = trial(PlantedJar.of("planted")
                .type("Planted", "public final class Planted " + PlantedJar.plane("planted", "ONE", "")));
        assertEquals(List.of("packaging"), rules(report));
    }

    @Test
    void namesThatAreNotLegalOrOfferedTwiceAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("two words", "ONE", ""))
                .extension("A", PlantedJar.plane("same", "ONE", ""))
                .extension("B", PlantedJar.plane("same", "ONE", "")));
        assertEquals(List.of("names"), rules(report));
        assertEquals(2, report.findings().size(), () -> sentences(report).toString());
    }

    @Test
    void namesThatAreDeclaredAndNotOfferedAreToldAndTheOtherWayRound() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")).with("Plugin-Metrics", "hill"));
        assertEquals(List.of("declared names"), rules(report));
        assertEquals(
                List.of(
                        "planted.jar declares the metric 'hill' in Plugin-Metrics, and its code offers none of this name:"
                                + " remove it there.",
                        "planted.jar offers the metric 'planted', which its Plugin-Metrics does not name: add it there."),
                sentences(report));
    }

    @Test
    void aSymbolThatNobodyDeclaredIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "symbol(\"q\")", "")));
        assertEquals(List.of("definition"), rules(report));
        assertEquals(
                List.of("Geometry 'planted' uses 'q' in its line element, which is neither a coordinate nor a parameter"
                        + " [x, y]: declare it in parameters()."),
                sentences(report));
    }

    @Test
    void aScriptThatCannotBeReadIsTold() throws IOException {
        Report report = trial(
                PlantedJar.of("planted").text("META-INF/vielbein/bowl.geometry", "ds^2 = dr^2 + sinh(r^2 dphi^2\n"));
        assertEquals(List.of("scripts"), rules(report));
        assertTrue(
                sentences(report).get(0).startsWith("planted.jar!/META-INF/vielbein/bowl.geometry"),
                () -> sentences(report).toString());
    }

    @Test
    void whateverAnExtensionThrowsIsAFindingAndTheOthersAreJudged() throws IOException {
        Report report = trial(PlantedJar.of("planted")
                .extension("A", PlantedJar.plane("a", "ONE", "public A() { throw new AssertionError(\"no\"); }"))
                .extension("B", PlantedJar.plane("b", "deep(x)", """
                        private static Expr deep(Coordinates x) { return deep(x); }"""))
                .extension("C", PlantedJar.plane("c", "ONE", ""))
                .extension("D", "{}"));
        assertEquals(
                List.of(
                        "The extension A of planted.jar cannot be used: AssertionError: no.",
                        "The extension D of planted.jar cannot be used: IllegalArgumentException: D is none of Metric,"
                                + " CoordinateChart and GeometrySource: implement one of them.",
                        "geometry 'b' cannot be judged by the rule 'definition': StackOverflowError."),
                sentences(report));
        assertTrue(report.verdicts().stream()
                .anyMatch(verdict -> verdict.subject().equals("geometry 'c'")
                        && verdict.rule().equals("two loadings")));
    }

    @Test
    void aThreadThatGoesOnIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                static {
                    Thread thread = new Thread(() -> {
                        try { Thread.sleep(8000); } catch (InterruptedException e) { }
                    }, "lingering");
                    thread.setDaemon(true);
                    thread.start();
                }""")));
        assertEquals(List.of("release"), rules(report));
        assertEquals(
                List.of("planted.jar is not released after use: the thread 'lingering' has its class loader:"
                        + " start no threads, or end them."),
                sentences(report));
    }

    @Test
    void aThreadLocalThatIsLeftIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                private static final ThreadLocal<Object> KEPT = new ThreadLocal<>();
                { KEPT.set(this); }""")));
        assertEquals(List.of("release"), rules(report));
        assertEquals(
                List.of("planted.jar is not released after use: a ThreadLocal of the thread that called it holds an"
                        + " object of it: remove what was set."),
                sentences(report));
    }

    @Test
    void aShutdownHookIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                static { Runtime.getRuntime().addShutdownHook(new Thread(() -> System.identityHashCode(Planted.class))); }
                """)));
        assertEquals(List.of("release"), rules(report));
        assertTrue(
                sentences(report).get(0).contains("such as a shutdown hook"),
                () -> sentences(report).toString());
    }

    @Test
    void aChartIsJudgedOnTheHostsGeometryAndSaidNotToBeWhereThereIsNone() throws IOException {
        PlantedJar jar = PlantedJar.of("planted").extension("Chart", chart(RADIUS + ".plus(number(1e-6))"));
        Report alone = trial(jar);
        assertEquals(List.of(), sentences(alone));
        assertEquals(
                List.of("The map of chart 'round' was not judged, since there is no geometry 'planted' here:"
                        + " give the plugin that offers it."),
                alone.notes());
        Catalog host = Catalog.builder()
                .script(
                        org.vielbein.api.source.ScriptText.of(
                                "planted", "host", "geometry planted\ncoordinates x, y\nds^2 = dx^2 + dy^2\n"),
                        new org.vielbein.core.catalog.Provenance("host", "1.0.0", "host"))
                .build();
        assertEquals(List.of(), host.problems());
        assertEquals(
                List.of("inverse"),
                rules(PluginTrial.of(jar.in(folder)).against(host).report()));
    }

    @Test
    void whatTheJarNeedsIsLoadedWithItOrSaidNotToBeGiven() throws IOException {
        PlantedJar base = PlantedJar.of("base").type("Base", "public final class Base {}");
        Path library = base.in(folder);
        PlantedJar jar = PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                        { try { Class.forName("Base"); } catch (ClassNotFoundException e) { throw new IllegalStateException(e); } }
                        """))
                .with("Plugin-Dependencies", "base@>=1.0.0");
        assertEquals(List.of("extensions"), rules(trial(jar)));
        assertEquals(
                List.of("planted.jar needs the plugins base, which were not given: what it does with them was not"
                        + " judged."),
                trial(jar).notes());
        Report report = PluginTrial.of(jar.in(folder)).with(List.of(library)).report();
        assertEquals(List.of(), sentences(report));
        assertEquals(List.of(), report.notes());
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), "no jar");
        IOException e =
                assertThrows(IOException.class, () -> PluginTrial.of(file).report());
        assertTrue(String.valueOf(e.getMessage()).startsWith(file + " cannot be read as a jar: "), e::getMessage);
    }

    @Test
    void whatTheApiAsksForAndAClassDoesNotHaveIsALinkThatIsMissing() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .with("Plugin-Api-Version", "0.3.0")
                .renamed("lineElement", "lineElemenT"));
        assertTrue(rules(report).contains("links"), () -> rules(report).toString());
        assertTrue(
                sentences(report)
                        .contains("planted.jar was built against api 0.3.0 and this is 0.1.0: Planted does not"
                                + " implement Metric.lineElement(Coordinates, Arguments), which it asks for: use a newer Vielbein or an older"
                                + " version of the plugin."),
                () -> sentences(report).toString());
    }

    @Test
    void whatAnAuthorDoesWellToMendIsAdvice() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")));
        assertTrue(report.isGood());
        assertEquals(
                List.of(
                        "Say Plugin-Api-Version in the manifest, so that a host can say what is missing, and of which version.",
                        "Say Plugin-Description in the manifest, one line for plugins info.",
                        "Say Plugin-License in the manifest, so that others know what they may do.",
                        "Say Plugin-Provider in the manifest, so that others know whom to ask.",
                        "Say Plugin-Metrics and Plugin-Charts in the manifest, the names that the code offers: a host then loads no"
                                + " class before one of them is needed."),
                report.advice());
    }

    @Test
    void aFunctionWithoutDerivativesIsJudgedByWhatItHas() throws IOException {
        String rough = code("return Math.abs(u) + 1;").replace("return 3;", "return 0;");
        assertEquals(List.of(), sentences(trial(PlantedJar.offering(rough))));
    }
}
