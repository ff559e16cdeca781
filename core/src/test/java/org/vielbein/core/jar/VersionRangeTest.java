package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        ">=0.1.0 & <0.2.0, 0.1.7, true",
        ">=0.1.0 & <0.2.0, 0.2.0, false",
        ">=0.1.0 & <0.2.0, 0.1.0-SNAPSHOT, false",
        "^1.2.0, 1.9.0, true",
        "^1.2.0, 2.0.0, false",
        "~1.4, 1.4.9, true",
        "~1.4, 1.5.0, false",
        "1.x, 1.7.3, true",
        "*, 9.0.0, true",
        "' 1.x | 3.x ', 3.1.0, true"
    })
    void aRangeContainsWhatPf4jSaysItContains(String range, String version, boolean inside) {
        assertEquals(inside, VersionRange.parse(range).contains(version));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"1.2.0, 1.2.1, true", "1.2.0, 1.1.9, false", "' 1.2.0 ', 7.0.0, true", "^1.2.0, 2.0.0, false"})
    void aBareVersionIsTheLeastOneThatWillDo(String range, String version, boolean inside) {
        assertEquals(inside, VersionRange.parse(range).contains(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whatever", "[1.0,2.0)", ">=1.0.0,<2.0.0", ">=1.0.0 &", "^9223372036854775807.0.0"})
    void whatPf4jCannotReadIsRefusedWithASentence(String text) {
        assertEquals(
                "'" + text + "' is no range of versions: write it like >=0.1.0 & <0.2.0.",
                assertThrows(IllegalArgumentException.class, () -> VersionRange.parse(text))
                        .getMessage());
        assertFalse(VersionRange.isRange(text));
    }

    @Test
    void aHugeTextIsRefusedBeforeItsBracketsExhaustTheStack() {
        assertEquals(
                "'((((((((((((((((((((…' is no range of versions: write it like >=0.1.0 & <0.2.0.",
                assertThrows(IllegalArgumentException.class, () -> VersionRange.parse("(".repeat(1_000_000)))
                        .getMessage());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        ">=0.1.0 & <0.2.0, true",
        "^1.2.0, true",
        "~1.4, true",
        "1.x, true",
        ">=1.0.0, false",
        "*, false",
        "<1.0.0 | >3.0.0, false"
    })
    void onlySomeRangesEnd(String range, boolean bounded) {
        assertEquals(bounded, VersionRange.parse(range).hasUpperBound());
        assertFalse(VersionRange.parse("1.2.0").hasUpperBound());
    }

    @Test
    void aVersionHasThreeNumbers() {
        for (String version : List.of("1.0.0", "0.1.0-SNAPSHOT", "1.2.3+build.7")) {
            assertTrue(VersionRange.isVersion(version), version);
        }
        for (String text :
                List.of("", "1", "1.0", "1.0.0.0", "01.0.0", " 1.0.0", "v1.0.0", "99999999999999999999.0.0")) {
            assertFalse(VersionRange.isVersion(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"1.2.0, 1.2.0", "1.2.0-SNAPSHOT, 1.2.0", "1.2.0-rc.1+b7, 1.2.0", "1.2.0+b7, 1.2.0"})
    void theReleaseOfAVersionHasNoQualifier(String version, String release) {
        assertEquals(release, VersionRange.release(version));
    }

    @Test
    void versionsAreOrderedByNumbersAndNotByLetters() {
        assertTrue(VersionRange.compare("0.10.0", "0.9.0") > 0);
        assertTrue(VersionRange.compare("1.0.0-rc.1", "1.0.0") < 0);
        assertEquals(0, VersionRange.compare("1.0.0+a", "1.0.0+b"));
    }

    @Test
    void whatIsNoVersionIsToldInASentence() {
        String expected = "'1.0' is no version: write three numbers like 1.0.0.";
        VersionRange range = VersionRange.parse("*");
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> range.contains("1.0"))
                        .getMessage());
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> VersionRange.release("1.0"))
                        .getMessage());
    }

    @Test
    void aRangeIsShownAsItWasWritten() {
        assertEquals(
                ">=0.1.0 & <0.2.0", VersionRange.parse(" >=0.1.0 & <0.2.0 ").toString());
    }
}
