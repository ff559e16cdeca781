package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

class ScriptTest {
    private static Script read(String text) {
        return Script.read("case", text, KnownGeometries.NONE);
    }

    private static Metric metric(String text) {
        return read(text).metric().orElseThrow();
    }

    static List<Table> readings() {
        return Table.of("readings.txt");
    }

    static List<Table> refusals() {
        return Table.of("refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void eachRuleOfTheLanguageReadsAsItSays(Table table) {
        assertEquals(table.expected(), Described.script(table.input(), TestGeometries.KNOWN));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachMistakeIsToldWithPlaceAndRemedy(Table table) {
        ScriptException e =
                assertThrows(ScriptException.class, () -> Script.read("case", table.input(), TestGeometries.KNOWN));
        assertEquals(table.expected(), e.getMessage().strip());
    }

    @Test
    void ofALongLineThePartAroundTheMistakeIsShown() {
        String sound = "x^2 dx^2 + ".repeat(60);
        ScriptException e = assertThrows(
                ScriptException.class,
                () -> Script.read("case", "ds^2 = " + sound + "kr dy^2 + " + sound + "dz^2", KnownGeometries.NONE));
        List<String> lines = e.getMessage().lines().toList();
        assertEquals(
                "case:1:668: `kr` is not declared. A product? Write `k r`. One name? Add `parameter kr`.",
                lines.get(0));
        assertEquals(402 + 4, lines.get(1).length());
        assertTrue(lines.get(1).startsWith("    …") && lines.get(1).endsWith("…"), lines.get(1));
        assertEquals(lines.get(1).indexOf("kr"), lines.get(2).indexOf("^^"));
        assertEquals(lines.get(2).indexOf("^^") + 2, lines.get(2).length());
    }

    @Test
    void theSphereOfTheLanguagesPageHasItsNameTitleAndClaims() {
        Script sphere = Script.read("folder/ball.geometry", """
                geometry sphere "Sphere of radius R"
                parameter R = 1 in (0, inf)
                coordinates theta in (0, pi), phi in [0, 2 pi) periodic
                x = R sin(theta) cos(phi)
                y = R sin(theta) sin(phi)
                z = R cos(theta)
                ds^2 = dx^2 + dy^2 + dz^2
                fact scalar = 2/R^2
                source "the founding text"
                """, KnownGeometries.NONE);
        assertEquals("sphere", sphere.name());
        assertEquals("Sphere of radius R", sphere.title());
        assertEquals(List.of("the founding text"), sphere.sources());
        assertEquals("2/R^2", sphere.facts().get(0).text());
        assertEquals(Optional.of("dx^2 + dy^2 + dz^2"), sphere.lineElementText());
        assertTrue(sphere.notes().isEmpty() && sphere.openParameters().isEmpty());
        LineElement line = lineElement(sphere.metric().orElseThrow());
        assertEquals(3, line.rows(Coordinates.of("theta", "phi")).size());
    }

    private static LineElement lineElement(Metric metric) {
        Arguments given = Arguments.of(metric);
        return metric.lineElement(Coordinates.of(metric.domain(given)), given);
    }

    @Test
    void theFileNamesTheGeometryUnlessTheTextDoes() {
        assertEquals(
                "flat",
                Script.read("a/b/flat.geometry", "ds^2 = dx^2", KnownGeometries.NONE)
                        .name());
        assertEquals(
                "hot-plate-2", read("geometry hot-plate-2 \"T\"; ds^2 = dx^2").name());
    }

    @Test
    void aChainOfEqualitiesKeepsTheSourceOfEachMember() {
        Script script = read("ds² = -c² dτ² = -(c dt)^2 + dx² = -c² dt²  + dx^2");
        assertEquals(
                List.of("-(c dt)^2 + dx²", "-c² dt² + dx^2"),
                script.equalities().stream().map(Script.Equality::text).toList());
        assertEquals(
                "-(c dt)^2 + dx^2", script.equalities().get(0).lineElement().toString());
    }

    @Test
    void inferredCoordinatesAndOpenParametersAreNoted() {
        Script script = read("ds^2 = E du^2 + G dv^2");
        assertEquals(List.of("The coordinates u, v are known from the differentials, in this order."), script.notes());
        assertEquals(Set.of("E", "G"), script.openParameters());
    }

    @Test
    void wholeParametersShapeTheGeometryWhenTheyAreKnown() {
        Metric metric = metric("parameter n = 2 in [1, 5] integer; coordinates x[1..n]; ds^2 = sum(k=1..n, k dx[k]^2)");
        Parameter.Whole n = (Parameter.Whole) metric.parameters().get(0);
        Arguments three = Arguments.of(metric).with(n, 3);
        assertEquals(List.of("x1", "x2", "x3"), metric.domain(three).names());
        Coordinates x = Coordinates.of(metric.domain(three));
        assertEquals("dx1^2 + 2 dx2^2 + 3 dx3^2", metric.lineElement(x, three).toString());
    }

    @Test
    void aParameterUnderADifferentialTakesConstantsAlone() {
        Metric metric = metric("parameter R; coordinates x, y; f = R x; ds^2 = df^2 + dy^2");
        Parameter.Real r = (Parameter.Real) metric.parameters().get(0);
        Coordinates x = Coordinates.of("x", "y");
        ScriptException e = assertThrows(
                ScriptException.class,
                () -> metric.lineElement(x, Arguments.of(metric).with(r, x.get(1))));
        assertEquals(
                "`df` was taken with the parameter `R` constant, and the value given to it depends on `y`. "
                        + "Give a constant, or declare `function R(x, y)` instead of the parameter.",
                e.problems().get(0).sentence());
        assertEquals(
                "d(R*x)^2 + dy^2",
                metric.lineElement(x, Arguments.of(metric).with(r, org.vielbein.api.expr.Expressions.PI))
                        .toString());
    }

    @Test
    void errorsThatAppearWithCertainWholeParametersOnlyAreToldThen() {
        Metric metric = metric("parameter n = 3 integer; coordinates x[1..n]; ds^2 = dx3^2 + sum(k=1..2, dx[k]^2)");
        Arguments two =
                Arguments.of(metric).with((Parameter.Whole) metric.parameters().get(0), 2);
        ScriptException e =
                assertThrows(ScriptException.class, () -> metric.lineElement(Coordinates.of("x1", "x2"), two));
        assertEquals(
                "There is no coordinate `x3` here. The coordinates are x1, x2.",
                e.problems().get(0).sentence());
    }

    @Test
    void otherSymbolsMayStandForTheCoordinates() {
        Metric metric = metric("ds^2 = dr^2 + r^2 dtheta^2");
        Arguments given = Arguments.of(metric);
        Coordinates x = Coordinates.of("r", "theta").at(List.of(Expressions.symbol("u"), Expressions.symbol("v")));
        assertEquals("du^2 + u^2 dv^2", metric.lineElement(x, given).toString());
    }

    @Test
    void aFunctionsDefaultIsTheExpressionBehindItsName() {
        Metric metric = metric("f(u, v) = u - 2 v M; ds^2 = f(x, y) dx^2 + dy^2");
        Parameter.Function f = (Parameter.Function) metric.parameters().get(0);
        Expr value = f.byDefault().orElseThrow().at(Expressions.symbol("p"), Expressions.number(3));
        assertEquals("p - 6*M", value.toString());
    }

    @Test
    void signaturesAreClaimedOrReadOffTheSigns() {
        Metric claimed = metric("signature + - ; ds^2 = -dt^2 + dx^2");
        assertEquals(Signature.of(1, 1), claimed.signature(Arguments.of(claimed)));
        Metric read = metric("ds^2 = -(1 - 2M/r) dt^2 + dr^2 + r^2 dphi^2");
        assertEquals(Signature.of(2, 1), read.signature(Arguments.of(read)));
    }

    /** Eddington, null coordinates, Kerr's equator, a rotating frame, Gauss, a surface of three squares, four squares of two signs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-(1 - 2M/r) dv^2 + 2 dv dr + r^2 dtheta^2 | 2 | 1",
                "(1 - 2M/r) du^2 + 2 du dr - r^2 dtheta^2 | 1 | 2",
                "-4 du dv + (u - v)^2 dtheta^2 | 2 | 1",
                "-(1 - 2M/r) dt^2 - 4 M a/r dt dphi + dr^2/(1 - 2M/r) + r^2 dphi^2 | 2 | 1",
                "dt^2 - dr^2 - 2 a dt dphi - (r^2 - a^2) dphi^2 - dz^2 | 1 | 3",
                "E du^2 + 2 F du dv + G dv^2 | 2 | 0",
                "(dx + dy)^2 + dx^2 + y^2 dy^2 | 2 | 0",
                "-(dt + x dy)^2 + dx^2 + dy^2 + (dt - dy)^2/x | 2 | 1",
            })
    void theSignsOfTheComponentsAreReadWhereThereAreProducts(String form, int plus, int minus) {
        Metric read = metric("ds^2 = " + form);
        assertEquals(Signature.of(plus, minus), read.signature(Arguments.of(read)));
    }

    @Test
    void aChartMapsOtherSymbolsToo() {
        Script script = read(
                "chart polar to plane; coordinates r, phi; x = r cos(phi); y = r sin(phi); inverse r = sqrt(x^2+y^2)");
        Coordinates own = Coordinates.of("r", "phi").at(List.of(Expressions.symbol("u"), Expressions.symbol("v")));
        Map<String, Expr> map = script.chart().orElseThrow().toTarget(own, Arguments.of());
        assertEquals("{x=u*cos(v), y=u*sin(v)}", map.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "|", "√", "-(", "2^(", "sin(", "d("})
    void tenThousandOpenBracketsAreAnErrorAndNoStackOverflow(String open) {
        String text = "ds^2 = " + open.repeat(10_000) + "x dx^2";
        ScriptException e = assertThrows(ScriptException.class, () -> read(text));
        assertEquals(1, e.problems().size());
    }

    @Test
    void nestingHasALimitThatIsTold() {
        String text = "ds^2 = " + "(".repeat(250) + "x" + ")".repeat(250) + " dx^2";
        ScriptException e = assertThrows(ScriptException.class, () -> read(text));
        assertEquals(
                "Brackets and exponents are nested more than 200 deep here.",
                e.problems().get(0).message());
    }

    @Test
    void aLongChainOfDefinitionsIsReadWithoutRecursion() {
        StringBuilder text = new StringBuilder("ds^2 = a_0 dx^2\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("a_").append(i).append(" = 1 + a_").append(i + 1).append('\n');
        }
        Expr g = lineElement(metric(text + "a_3000 = sin(x)")).component(Coordinates.of("x"), 0, 0);
        assertEquals("3000 + sin(x)", g.toString());
    }

    @Test
    void definitionsThatDoubleShareTheirParts() {
        StringBuilder text = new StringBuilder("ds^2 = b_0 dx^2\n");
        for (int i = 0; i < 60; i++) {
            text.append("b_")
                    .append(i)
                    .append(" = b_")
                    .append(i + 1)
                    .append(" b_")
                    .append(i + 1)
                    .append(" + 1\n");
        }
        Expr g = lineElement(metric(text + "b_60 = x")).component(Coordinates.of("x"), 0, 0);
        assertTrue(g.depth() < 400, () -> "depth " + g.depth());
    }

    @Test
    void aTextThatExpandsBeyondMeasureIsRefused() {
        String text = "coordinates x; ds^2 = sum(i=1..9999, sum(j=1..9999, sin(i j x))) dx^2";
        ScriptException e = assertThrows(ScriptException.class, () -> read(text));
        assertEquals(
                "The text expands to more than 200000 nodes.",
                e.problems().get(0).message());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "?".repeat(90_000),
                ";x=1".repeat(20_000),
                "ds^2 = " + "a".repeat(90_000) + " dx^2",
                "ds^2 = " + "dx".repeat(45_000),
                "ds^2 = " + "x/".repeat(45_000) + "x",
                "ds^2 = " + "2^9999*".repeat(10_000) + "x dx^2",
                "coordinates x; ds^2 = (" + "foo_1 + ".repeat(10_000) + "x) dx^2",
                "coordinates x; ds^2 = " + "diff(".repeat(60) + "sin(x^2)^x" + ", x)".repeat(60) + " dx^2");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsAreRefusedBeforeTheyTakeLong(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(ScriptException.class, () -> read(text)));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        ScriptException e = assertThrows(ScriptException.class, () -> read("x".repeat(100_001)));
        assertEquals(
                "The text has 100001 characters; at most 100000 are read.",
                e.problems().get(0).message());
    }

    @Test
    void thePlaceCountsCodePointsAndLines() {
        ScriptException e = assertThrows(ScriptException.class, () -> read("# ok\r\n\tds² = 𝑑𝑥² + kr dy²"));
        Problem p = e.problems().get(0);
        assertEquals(List.of(2, 14, 2), List.of(p.line(), p.column(), p.length()));
    }
}
