package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReferenceRowTest {

    private static ReferenceRow row(String value, String source, String source2) {
        return new ReferenceRow("sphere", "theta=1, phi=0", "norm(1,0)", new BigDecimal(value), 1e-13, source, source2);
    }

    @Test
    void errorIsRelativeAndForZeroAbsolute() {
        assertEquals(0.25, row("-4", "a book", "a program").error(new BigDecimal("-3")));
        assertEquals(1e-9, row("2e200", "a book", "a program").error(new BigDecimal("2.000000002e200")), 1e-24);
        assertEquals(3, row("0", "a book", "a program").error(new BigDecimal("-3")));
    }

    @Test
    void aValueHasTwoSources() {
        assertEquals(
                "The value of norm(1,0) of sphere has not two sources: name two that do not depend on each other.",
                assertThrows(IllegalArgumentException.class, () -> row("1", "a book", " "))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> row("1", "a book", "a book"));
    }

    @Test
    void namesItsPlace() {
        assertEquals(
                "sphere at theta=1, phi=0: norm(1,0)",
                row("1", "a book", "a program").toString());
    }
}
