package org.vielbein.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.core.number.Scaled;

/** Numbers, tables and lines for people. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-2, -2",
        "0.75, 0.75",
        "-0.0, 0",
        "1e-9, 1e-9",
        "1.5e300, 1.5e300",
        "1e7, 1e7",
        "0.8660254037844386, 0.8660254037844386",
        "Infinity, inf",
        "-Infinity, -inf"
    })
    void aNumberHasAsManyDigitsAsItNeeds(double value, String text) {
        assertEquals(text, Numbers.text(value));
        assertEquals(text, Numbers.text(Scaled.of(value)));
    }

    @Test
    void aNumberBeyondADoubleIsDecimalText() {
        assertEquals("9e600", Numbers.text(Scaled.of(3e300).squared()).replaceAll("^9(\\.0\\d*)?e600", "9e600"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ds² = dr² + r² dθ²   | ds^2 = dr^2 + r^2 dtheta^2
            √abs(x) ≤ ‖h‖ − λ    | "sqrt abs(x) <= ||h|| - lambda"
            Φ ψ ∂ ∞ h⁻¹ x¹² 90°  | Phi psi d inf h^-1 x^12 90 deg
            Poincaré, Ω          | Poincare, Omega
            漢                   | ?
            """)
    void asciiIsSpelledAsTheLanguageReadsIt(String text, String ascii) {
        assertEquals(ascii, Ascii.of(text));
    }

    @Test
    void aLineThatTheTerminalCannotShowIsAsciiAndJsonIsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextStream stream = new TextStream(bytes, StandardCharsets.ISO_8859_1);
        stream.line("r² é");
        stream.line("θ²");
        stream.json("\"θ\"");
        stream.flush();
        assertEquals(
                "r² é\ntheta^2\n", bytes.toString(StandardCharsets.ISO_8859_1).substring(0, 13));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).endsWith("\"θ\"\n"));
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, true", "The pipe is being closed, true", "No space left on device, false"})
    void aClosedPipeIsToldFromAFullDisk(String reason, boolean closed) {
        TextStream stream = new TextStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                },
                StandardCharsets.UTF_8);
        stream.line("text");
        OutputException failure = assertThrows(OutputException.class, stream::flush);
        assertEquals("Standard output cannot be written: " + reason + ".", failure.getMessage());
        assertEquals(closed, failure.pipeClosed());
    }

    @Test
    void columnsAreAlignedAndTheLastIsBroken() {
        Table table = new Table().row("a", "one two three four five six").row("long", "seven");
        assertEquals(List.of("a     one two three four", "      five six", "long  seven"), table.lines("", 26));
        assertEquals(List.of("  a     one two three four five six", "  long  seven"), table.lines("  ", 100));
        assertFalse(table.isEmpty());
    }

    @Test
    void aMatrixOfNumbersStandsToTheRightAndOneOfFormulasToTheLeft() {
        List<List<String>> entries = List.of(List.of("1", "0"), List.of("-10", "r^2"));
        assertEquals(List.of("(   1    0 )", "( -10  r^2 )"), Table.matrix(entries));
        assertEquals(List.of("( 1    0   )", "( -10  r^2 )"), Table.formulas(entries));
    }

    @Test
    void aWordLongerThanTheLineIsNotBroken() {
        assertEquals(List.of("a", "verylongword", "b c"), Wrapped.of("a verylongword b c", 5));
        assertEquals(List.of(""), Wrapped.of("", 5));
    }

    /** Not before dphi^2, where the language would begin a new statement. */
    @Test
    void aLineElementIsBrokenWhereItReadsOn() {
        assertEquals(
                List.of("ds^2 = dr^2 +", "r^2 sin(theta)^2 dphi^2"),
                Wrapped.of("ds^2 = dr^2 + r^2 sin(theta)^2 dphi^2", 32));
        assertEquals(
                List.of("ds^2 = (r + a cos(theta)", "dphi) dr"), Wrapped.of("ds^2 = (r + a cos(theta) dphi) dr", 28));
        assertEquals(
                List.of("ds^2 = (r - a) dr^2 +", "2 (r - a) r dr dt"),
                Wrapped.of("ds^2 = (r - a) dr^2 + 2 (r - a) r dr dt", 38));
    }
}
