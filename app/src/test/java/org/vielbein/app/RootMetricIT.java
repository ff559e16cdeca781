package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Line elements of other degrees on the command line. */
class RootMetricIT {
    @Test
    void measureGivesNormAndFundamentalTensorAndNullForTheRest() {
        JsonNode document = Run.of(
                        "measure", "ds^4 = dx^4 + dy^4", "--at", "0,0", "--vector", "1,1", "--vector", "1,0", "--json")
                .json();
        assertTrue(document.get("metric").isNull());
        assertTrue(document.get("inner").isNull());
        assertEquals(4, document.get("degree").intValue());
        JsonNode first = document.get("vectors").get(0);
        assertEquals(Math.pow(2, 0.25), first.get("norm").doubleValue(), 1e-15);
        assertEquals(Math.sqrt(2), first.get("fundamentalTensor").get(0).get(0).doubleValue(), 1e-15);
        assertEquals(
                "The fundamental tensor is degenerate in the direction of vector 2: its determinant is 0.",
                document.get("notes").get(2).stringValue());
    }

    @Test
    void anOddDegreeMeasuresOneOfAVectorAndItsOpposite() {
        JsonNode document = Run.of("measure", "ds^3 = dx^3 + dy^3", "--at", "0,0", "--vector", "-1,0", "--json")
                .json();
        assertTrue(document.get("vectors").get(0).get("norm").isNull());
        assertEquals(
                "Vector 1 has no norm, since the form is -1 < 0 on it; its opposite has one.",
                document.get("notes").get(2).stringValue());
    }

    @Test
    void aCurveHasALengthWhereTheFormIsPositiveAllAlong() {
        assertEquals(
                "The curve has no length: from t = 0.785398 on, ds^3 is negative on its velocity,"
                        + " where (ds^3)^(1/3) has no value; end it there.",
                length("ds^3 = dx^3 + dy^3", "x=cos(t), y=sin(t)", "-1..1").message());
        assertEquals(
                "The curve has no length: from its beginning, ds^3 is negative on its velocity,"
                        + " where (ds^3)^(1/3) has no value; run through it backwards.",
                length("ds^3 = dx^3 + dy^3", "x=-t, y=-t", "0..1").message());
        Run null4 = length("ds^4 = dx^4 - dy^4", "x=cos(t), y=cos(t)", "0..1");
        assertEquals(0, null4.status(), null4.err());
    }

    private static Run length(String form, String curve, String range) {
        return Run.of("length", form, "--curve", curve, "--t", range);
    }

    @Test
    void showPrintsTheFormInEveryNotation() {
        assertTrue(Run.of("show", "ds^4 = dx^4 + dy^4", "--derive")
                .out()
                .contains("Nothing is to be derived: a line element of degree 4 is shown as it is written"));
        assertTrue(Run.of("show", "ds⁴ = (1+x²) dx⁴ + dy⁴").out().contains("ds^4 = (1 + x^2) dx^4 + dy^4"));
        assertEquals(
                "\\left(1 + x^{2}\\right) \\, dx^{4} + dy^{4}",
                Run.of("show", "ds^4 = (1+x^2) dx^4 + dy^4", "--json")
                        .json()
                        .get("latex")
                        .stringValue());
        assertTrue(Run.of("show", "\\mathrm{d}s^{4} = \\mathrm{d}x^4 + \\mathrm{d}y^4")
                .out()
                .contains("ds^4 = dx^4 + dy^4"));
    }

    @Test
    void whatNeedsAQuadraticFormSaysSo() {
        Run run = Run.of("tensor", "ds^4 = dx^4 + dy^4", "ricci");
        assertEquals(2, run.status());
        assertEquals(
                "inline: this asks for components g_ij, and the line element ds^4 = dx^4 + dy^4 has degree 4, so there are"
                        + " none; it measures vectors and curves by its root, see measure and length.",
                run.message());
        Run frame = Run.of("measure", "ds^4 = dx^4", "--at", "0", "--vector", "1", "--frame", "cholesky");
        assertEquals(2, frame.status());
        assertEquals("A line element of another degree than 2 has no frame: leave --frame out.", frame.message());
    }

    @Test
    void aTermOfAnotherDegreeIsRefused() {
        Run run = Run.of("show", "ds^4 = dx^4 + dy^2");
        assertEquals(2, run.status());
        assertTrue(
                run.err()
                        .startsWith(
                                "inline:1:15: The term `dy^2` has degree 2 in the differentials; `ds^4` has degree 4."),
                run.err());
        assertTrue(Run.of("show", "ds^99 = dx^99").err().contains("at most 20 is read."));
    }
}
