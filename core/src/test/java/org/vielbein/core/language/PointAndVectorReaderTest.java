package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointAndVectorReaderTest {
    private static final List<String> NAMES = List.of("theta", "phi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theta=pi/3,phi=1 | [pi/3, 1]",
                "phi = 1, theta = π/3 | [pi/3, 1]",
                "θ=2,φ=-1 | [2, -1]",
                "pi/3,1 | [pi/3, 1]",
                "atan2(1,2), sqrt(2)/2 | [atan2(1, 2), sqrt(2)/2]",
                "-1e-3,2e3 | [-1/1000, 2000]",
            })
    void pointsAreReadInOrderOrByName(String text, String expected) {
        assertEquals(expected, PointReader.read(text, NAMES).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,0 | [1, 0]", "-1,0 | [-1, 0]", "phi=1 | [0, 1]", "theta = 1/2 | [1/2, 0]"})
    void vectorsLeaveOutWhatIsZero(String text, String expected) {
        assertEquals(expected, VectorReader.read(text, NAMES).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | The point has 1 component, and there are 2 coordinates: theta, phi.",
                "1,2,3 | The point has 3 components, and there are 2 coordinates: theta, phi.",
                "theta=1 | The point gives no phi. The coordinates are theta, phi.",
                "theta=1,phii=2 | `phii` is no coordinate. Did you mean `phi`?",
                "theta=1,q=2 | `q` is no coordinate. The coordinates are theta, phi.",
                "theta=1,theta=2 | The point gives `theta` twice.",
                "theta=1,2 | Some components of the point are named and some are not. Name all of them or none.",
                "NaN,1 | `NaN` is no number; a component is a finite number.",
                "inf,1 | `inf` is no number; a component is a finite number.",
                "1/0,1 | Division by 0.",
                "x,1 | `x` is not declared. Numbers, pi and functions of them can stand here.",
                "1,,2 | The point has 3 components, and there are 2 coordinates: theta, phi.",
                "1, | A component of the point is missing. The coordinates are theta, phi.",
                "�,1 | The character U+FFFD stands for one that was lost on the way here. Write it in ASCII: `theta` for θ, `^2` for ².",
            })
    void whatIsNoPointIsTold(String text, String expected) {
        ScriptException e = assertThrows(ScriptException.class, () -> PointReader.read(text, NAMES));
        assertEquals(expected, e.problems().get(0).sentence());
    }
}
