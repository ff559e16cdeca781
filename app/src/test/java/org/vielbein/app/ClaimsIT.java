package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a text claims, {@code signature} and {@code fact}, is held against its geometry when it is shown. */
class ClaimsIT {
    private static final String SCHWARZSCHILD = "coordinates t, r in (2 M, inf), theta in (0, pi), phi;"
            + " ds^2 = -(1 - 2M/r) dt^2 + dr^2/(1 - 2M/r) + r^2 dtheta^2 + r^2 sin(theta)^2 dphi^2;"
            + " fact ricci = 0; fact kretschmann = 48 M^2/r^6; signature - + + +";

    private static List<String> notes(String text) {
        Run run = Run.of("show", text, "--json");
        assertEquals(0, run.status(), run::err);
        return StreamSupport.stream(run.json().get("notes").spliterator(), false)
                .map(note -> note.asString())
                .filter(note -> note.contains("claims"))
                .toList();
    }

    private static String found(String text) {
        List<String> notes = notes(text);
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).startsWith("What the text claims does not hold at "), notes.get(0));
        return notes.get(0).substring(notes.get(0).indexOf(": ") + 2);
    }

    @Test
    void trueClaimsAreNotTalkedOf() {
        assertEquals(List.of(), notes("parameter M = 1; " + SCHWARZSCHILD));
        assertEquals(List.of(), notes("ds^2 = dr^2 + sin(r)^2 dphi^2; fact scalar = 2"));
        assertEquals(List.of(), notes("ds^2 = dx^2 - dy^2"));
    }

    @Test
    void aFalseSignatureIsTold() {
        assertEquals(
                "the signature is 2 plus, 0 minus, and (1, 1) is claimed.", found("ds^2 = dx^2 + dy^2; signature - +"));
    }

    @Test
    void aFalseFactIsTold() {
        assertEquals(
                "'scalar = 3' says that scalar is 3, and it is 2.",
                found("ds^2 = dr^2 + sin(r)^2 dphi^2; fact scalar = 3"));
    }

    @Test
    void whatNeedsValuesIsSaidToBeOpen() {
        assertEquals(
                List.of("What the text claims is checked when M has a value."), notes("parameter M; " + SCHWARZSCHILD));
        assertEquals(
                List.of("What the text claims is checked when a, b have values."),
                notes("ds^2 = a^2 dx^2 + b^2 dy^2; signature + +"));
    }

    @Test
    void whereNoPointIsFoundThatIsSaid() {
        List<String> notes = notes("coordinates x, y; where x^2 + y^2 < -1; ds^2 = dx^2 + dy^2; signature + +");
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).startsWith("What the text claims could not be checked: "), notes.get(0));
    }
}
