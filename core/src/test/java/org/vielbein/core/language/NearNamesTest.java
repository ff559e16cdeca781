package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    @ParameterizedTest
    @CsvSource({"sin,sin,0", "sine,sin,1", "theat,theta,1", "kitten,sitting,3", "ab,ba,1", "'',abc,3"})
    void transpositionsCountOnce(String a, String b, int expected) {
        assertEquals(expected, NearNames.distance(a, b));
        assertEquals(expected, NearNames.distance(b, a));
    }

    @Test
    void nearestComeAloneAndTheRestNotAtAll() {
        List<String> known = List.of("sphere", "spheroid", "torus", "hyperbolic-plane");
        assertEquals(List.of("sphere"), NearNames.of("shpere", known));
        assertEquals(List.of("torus"), NearNames.of("Thorus", known));
        assertEquals(List.of(), NearNames.of("kerr", known));
        assertEquals("Did you mean `a1` or `a2`?", NearNames.question("a3", List.of("a1", "a2")));
        assertEquals("", NearNames.question("zzz", known));
    }
}
