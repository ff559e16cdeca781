package org.vielbein.api.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.ratio;
import static org.vielbein.api.expr.Expressions.symbol;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;

class IntervalTest {

    @Test
    void readsAsTheGeometryLanguageWritesIt() {
        assertEquals("(0, pi)", Interval.open(0, PI).toString());
        assertEquals("[-1, 1]", Interval.closed(-1, 1).toString());
        assertEquals("[0, pi)", Interval.fromTo(0, PI).toString());
        assertEquals("(0, pi]", Interval.openClosed(number(0), PI).toString());
        assertEquals("(2, inf)", Interval.above(2).toString());
        assertEquals("[2, inf)", Interval.atLeast(2).toString());
        assertEquals("(-inf, M)", Interval.below(symbol("M")).toString());
        assertEquals("(-inf, M]", Interval.atMost(symbol("M")).toString());
        assertEquals("(-inf, inf)", Interval.ALL.toString());
    }

    @Test
    void givesItsEndsBack() {
        Interval range = Interval.fromTo(1, PI);
        assertEquals(Optional.of(number(1)), range.lower());
        assertEquals(Optional.of(PI), range.upper());
        assertFalse(range.lowerOpen());
        assertTrue(range.upperOpen());
        assertTrue(range.isBounded());
        assertEquals(Optional.empty(), Interval.POSITIVE.upper());
        assertTrue(Interval.atMost(1).lowerOpen());
    }

    @Test
    void excludesOnlyWhatRationalsProve() {
        assertTrue(Interval.POSITIVE.excludes(number(0)));
        assertFalse(Interval.NON_NEGATIVE.excludes(number(0)));
        assertTrue(Interval.open(0, 1).excludes(ratio(3, 2)));
        assertFalse(Interval.open(0, 1).excludes(PI));
        assertFalse(Interval.below(symbol("M")).excludes(number(7)));
    }

    @Test
    void refusesEndsThatLeaveNoPoint() {
        assertEquals(
                "The interval (2, 1) holds no point: its lower end must lie below its upper end.",
                assertThrows(IllegalArgumentException.class, () -> Interval.open(2, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Interval.fromTo(1, 1));
        assertEquals("[1, 1]", Interval.closed(1, 1).toString());
    }

    @Test
    void refusesNullByName() {
        Expr none = null;
        assertEquals(
                "upper is null",
                assertThrows(NullPointerException.class, () -> Interval.open(0, none))
                        .getMessage());
        assertEquals(
                "bound is null",
                assertThrows(NullPointerException.class, () -> Interval.above(none))
                        .getMessage());
    }
}
