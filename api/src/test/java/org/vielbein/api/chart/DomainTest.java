package org.vielbein.api.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.symbol;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {

    private static String refused(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @ParameterizedTest(name = "n = {0}: {1}")
    @CsvSource({"1, '[x]'", "2, '[x, y]'", "3, '[x, y, z]'", "4, '[x1, x2, x3, x4]'"})
    void cartesianCoordinatesAreLettersUpToThree(int n, String names) {
        assertEquals(names, Domain.cartesian(n).names().toString());
        assertEquals(n, Domain.cartesian(n).size());
    }

    @Test
    void readsAsTheGeometryLanguageWritesIt() {
        Domain domain = Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi"))
                .where(x -> Condition.less(x.get("r"), symbol("M")))
                .where(x -> Condition.notEqual(x.get(1), PI));
        assertEquals("r in (0, inf), phi in [0, 2*pi) periodic where r < M and phi != pi", domain.toString());
    }

    @Test
    void keepsItsConditionsAsWritten() {
        Condition condition = Domain.cartesian(2)
                .where(x -> Condition.less(x.get(0).squared().plus(x.get(1).squared()), 1))
                .conditions()
                .get(0);
        assertEquals("x^2 + y^2", condition.left().toString());
        assertEquals(Condition.Relation.LESS, condition.relation());
        assertEquals(number(1), condition.right());
    }

    @Test
    void productTakesAllCoordinatesAndConditionsInOrder() {
        Domain disc = Domain.cartesian(2).named("disc").where(x -> Condition.less(x.get(0), 1));
        Domain product = Domain.of(Coordinate.of("t")).times(disc, Domain.of(Coordinate.angle("w")));
        assertEquals("t, x, y, w in [0, 2*pi) periodic where x < 1", product.toString());
        assertEquals(Optional.empty(), product.name());
        assertEquals(Optional.of("disc"), disc.name());
    }

    @Test
    void refusesTwoCoordinatesOfOneName() {
        assertEquals(
                "The domain has two coordinates named 'x': give every coordinate a name of its own.",
                refused(() -> Domain.cartesian(2).times(Domain.cartesian(1))));
    }

    @Test
    void refusesToBeEmpty() {
        assertEquals("A domain has at least one coordinate, found none: add one.", refused(() -> Domain.cartesian(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1x", "_x", "x y", "x-y", "dx/dt", "′"})
    void refusesNamesTheLanguageCannotRead(String name) {
        assertEquals(
                "The name '" + name + "' of a coordinate is not legal: use a letter first, then letters, digits,"
                        + " underscores and primes.",
                refused(() -> Coordinate.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x1", "r_s", "x'", "θ", "x′", "ıı"})
    void takesTheNamesTheLanguageReads(String name) {
        assertEquals(name, Coordinate.of(name).name());
    }

    @Test
    void refusesAPeriodWithoutTwoEnds() {
        assertEquals(
                "The periodic coordinate w needs an interval with two finite ends, found (0, inf): set the interval"
                        + " first.",
                refused(() -> Coordinate.of("w").in(Interval.POSITIVE).periodic()));
        assertThrows(IllegalArgumentException.class, () -> Coordinate.angle("w").in(Interval.ALL));
    }

    @Test
    void periodIsTheLengthOfTheInterval() {
        Coordinate w = Coordinate.of("w").in(Interval.fromTo(-1, 3)).periodic();
        assertEquals(Optional.of(number(4)), w.period());
        assertEquals(Optional.empty(), Coordinate.of("w").period());
        assertEquals("2*pi", Coordinate.angle("w").period().orElseThrow().toString());
    }

    @Test
    void coordinatesNameWhatThereIsWhereOneIsMissing() {
        Coordinates x = Coordinates.of(Domain.cartesian(2));
        assertEquals("There is no coordinate 'r' in [x, y]: use one of these.", refused(() -> x.get("r")));
        assertEquals("There is no coordinate number 2 in [x, y]: they count from 0 to 1.", refused(() -> x.get(2)));
        assertEquals(
                "The coordinates [x, y] take 2 expressions, found 1: give one for each, in this order.",
                refused(() -> x.at(List.of(PI))));
    }

    @Test
    void coordinatesKeepTheirNamesForOtherExpressions() {
        Coordinates x = Coordinates.of("x", "y").at(List.of(PI, number(2)));
        assertEquals(PI, x.get("x"));
        assertEquals(number(2), x.get(1));
        assertEquals(List.of("x", "y"), x.names());
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "LESS, true, false, false",
        "AT_MOST, true, true, false",
        "GREATER, false, false, true",
        "AT_LEAST, false, true, true",
        "NOT_EQUAL, true, false, true"
    })
    void relationHoldsForItsSigns(Condition.Relation relation, boolean below, boolean equal, boolean above) {
        assertEquals(List.of(below, equal, above), List.of(relation.holds(-1), relation.holds(0), relation.holds(1)));
    }

    @Test
    void refusesNullByName() {
        Coordinate none = null;
        assertEquals(
                "coordinates[1] is null",
                assertThrows(NullPointerException.class, () -> Domain.of(Coordinate.of("x"), none))
                        .getMessage());
    }
}
