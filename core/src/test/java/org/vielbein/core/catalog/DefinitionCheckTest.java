package org.vielbein.core.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.symbol;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

class DefinitionCheckTest {
    private static final Domain PLANE = Domain.cartesian(2);
    private static final Coordinates XY = Coordinates.of(PLANE);
    private static final LineElement EUCLIDEAN = LineElement.euclidean(XY.all());

    private static void refused(String sentence, Metric metric) {
        Catalog catalog = Catalog.builder().metric(metric, Offered.HERE).build();
        BrokenDefinitionException refusal =
                assertThrows(BrokenDefinitionException.class, () -> catalog.geometry("flat"));
        assertEquals(sentence, refusal.getMessage());
    }

    private static Metric flat(Domain domain, LineElement line, Parameter... parameters) {
        return new Offered.Plain("flat", List.of(parameters), domain, line);
    }

    @Test
    void aSymbolThatIsNeitherCoordinateNorParameterIsNamed() {
        refused(
                "Geometry 'flat' uses 'q' in its line element, which is neither a coordinate nor a parameter [x, y, R]:"
                        + " declare it in parameters().",
                flat(PLANE, EUCLIDEAN.times(symbol("q")), Parameter.real("R", 1)));
    }

    @Test
    void soIsOneWhoseDifferentialWouldVanishSilently() {
        refused(
                "Geometry 'flat' uses 'z' in its line element, which is neither a coordinate nor a parameter [x, y]:"
                        + " declare it in parameters().",
                flat(PLANE, LineElement.euclidean(XY.get(0), XY.get(1), symbol("z"))));
    }

    @Test
    void soIsOneInTheDomain() {
        refused(
                "Geometry 'flat' uses 'M' in its domain, which is neither a coordinate nor a parameter [x, y]:"
                        + " declare it in parameters().",
                flat(Domain.of(Coordinate.of("x").in(Interval.above(symbol("M"))), Coordinate.of("y")), EUCLIDEAN));
        refused(
                "Geometry 'flat' uses 'k' in its domain, which is neither a coordinate nor a parameter [x, y]:"
                        + " declare it in parameters().",
                flat(PLANE.where(Condition.positive(symbol("k"))), EUCLIDEAN));
    }

    @Test
    void aWholeParameterIsNoSymbol() {
        refused(
                "Geometry 'flat' uses 'n' in its line element, which is neither a coordinate nor a parameter [x, y]:"
                        + " declare it in parameters().",
                flat(PLANE, EUCLIDEAN.times(symbol("n")), Parameter.integer("n", 2)));
    }

    @Test
    void anUnknownFunctionThatIsNotDeclaredIsNamed() {
        Expr f = FunctionSymbol.unknown("f", 1).at(XY.get(0));
        refused(
                "Geometry 'flat' uses the function 'f' in its line element, which is not declared:"
                        + " add Parameter.function to parameters().",
                flat(PLANE, EUCLIDEAN.times(f)));
        Catalog declared = Catalog.builder()
                .metric(flat(PLANE, EUCLIDEAN.times(f), Parameter.function("f", "u")), Offered.HERE)
                .build();
        assertDoesNotThrow(() -> declared.geometry("flat"));
    }

    @Test
    void coordinatesAndParametersDoNotClash() {
        refused(
                "Geometry 'flat' has a coordinate and a parameter of the name 'x': rename one.",
                flat(PLANE, EUCLIDEAN, Parameter.real("x", 1)));
    }

    @Test
    void aWordOfTheLanguageIsNoName() {
        Domain domain = Domain.of(Coordinate.of("pi"), Coordinate.of("y"));
        refused(
                "Geometry 'flat' has the name 'pi', which is a word of the language: rename it.",
                flat(domain, LineElement.euclidean(Coordinates.of(domain).all())));
        refused(
                "Geometry 'flat' has the name 'sin', which is a word of the language: rename it.",
                flat(PLANE, EUCLIDEAN, Parameter.function("sin", "u")));
    }

    @Test
    void aFormulaThatNestsWithoutEndIsRefused() {
        Expr deep = XY.get(0);
        for (int i = 0; i < 6_000; i++) {
            deep = deep.plus(number(1)).squared();
        }
        refused(
                "Geometry 'flat' has a formula 12001 levels deep in its line element, and the most are 5000:"
                        + " build sums and products from lists, not by nesting.",
                flat(PLANE, EUCLIDEAN.times(deep)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2d", "hot plate", "hot--plate", "a:b", "a(b)", "x/y", "plate-"})
    void aNameOutsideTheLanguageOfReferencesIsAProblem(String name) {
        Catalog catalog = Catalog.builder()
                .metric(new Offered.Plain(name, List.of(), PLANE, EUCLIDEAN), Offered.HERE)
                .build();
        assertEquals(List.of(), catalog.metrics());
        assertEquals(
                List.of(
                        "The name '" + name
                                + "' is not legal in the catalogue: use a letter first, then letters, digits, '_' and single '-'."),
                catalog.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sphere", "hot-plate", "wgs84", "de-sitter", "x_1", "Kugelfläche"})
    void usualNamesAreLegal(String name) {
        Catalog catalog = Catalog.builder()
                .metric(new Offered.Plain(name, List.of(), PLANE, EUCLIDEAN), Offered.HERE)
                .build();
        assertEquals(List.of(), catalog.problems());
    }
}
