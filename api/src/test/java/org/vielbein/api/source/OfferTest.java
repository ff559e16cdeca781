package org.vielbein.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void scriptIsNamedAfterItsFile() {
        ScriptText script = ScriptText.of(Path.of("scripts", "torus.geometry"), "ds^2 = dx^2");
        assertEquals("torus", script.name());
        assertEquals(Path.of("scripts", "torus.geometry").toString(), script.place());
        assertEquals("ds^2 = dx^2", script.text());
    }

    @Test
    void keepsProblemsBesideWhatWorks() {
        ScriptText script = ScriptText.of("torus", "memory", "ds^2 = dx^2");
        Offer offer = Offer.ofScripts(List.of(script)).withProblems(List.of("b.geometry cannot be read."));
        assertEquals(List.of(script), offer.scripts());
        assertEquals(List.of("b.geometry cannot be read."), offer.problems());
        assertEquals(List.of(), offer.metrics());
        assertEquals(List.of(), offer.charts());
    }

    @Test
    void refusesNullByName() {
        ScriptText none = null;
        assertEquals(
                "scripts[0] is null",
                assertThrows(NullPointerException.class, () -> Offer.ofScripts(Arrays.asList(none)))
                        .getMessage());
    }
}
