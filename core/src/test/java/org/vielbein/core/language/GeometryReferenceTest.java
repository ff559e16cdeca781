package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sphere | Named[name=sphere, arguments=[], charts=[]]",
                "scripts:torus | Named[name=scripts:torus, arguments=[], charts=[]]",
                "hot-plate(alpha=1) | Named[name=hot-plate, arguments=[Argument[name=alpha, value=1, offset=16]], charts=[]]",
                "isothermal(n=2, f=1/(1+x^2+y^2)^2) | Named[name=isothermal, arguments=[Argument[name=n, value=2, offset=13],"
                        + " Argument[name=f, value=1/(1+x^2+y^2)^2, offset=18]], charts=[]]",
                "sphere in stereographic | Named[name=sphere, arguments=[], charts=[ChartReference[name=stereographic, arguments=[]]]]",
                "sphere(R=2) in a(b=1) in c | Named[name=sphere, arguments=[Argument[name=R, value=2, offset=9]],"
                        + " charts=[ChartReference[name=a, arguments=[Argument[name=b, value=1, offset=19]]],"
                        + " ChartReference[name=c, arguments=[]]]]",
                "a/b c/torus.geometry | File[path=a/b c/torus.geometry, arguments=[], charts=[]]",
                "./torus.geometry(R=2) in x | File[path=./torus.geometry, arguments=[Argument[name=R, value=2, offset=19]],"
                        + " charts=[ChartReference[name=x, arguments=[]]]]",
                "- | StandardInput[]",
                "ds^2 = dx^2 | Inline[text=ds^2 = dx^2]",
                "f(θ=1) | Named[name=f, arguments=[Argument[name=theta, value=1, offset=4]], charts=[]]",
                "\\[ ds^2 = dx^2 \\] | Inline[text=\\[ ds^2 = dx^2 \\]]",
                "sphere(R=\\frac{1}{2}) | Named[name=sphere, arguments=[Argument[name=R, value=\\frac{1}{2}, offset=9]], charts=[]]",
                "sphere() | Named[name=sphere, arguments=[], charts=[]]",
            })
    void referencesAreToldApart(String text, String expected) {
        assertEquals(expected, GeometryReference.read(text).toString());
    }

    @Test
    void aLineEndMakesAScript() {
        assertEquals("Inline[text=a\nb]", GeometryReference.read("a\nb").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sphere(2) | An argument is `NAME=VALUE`, found `2`.",
                "sphere(R=2, R=3) | `R` is given twice.",
                "sphere(R=2 | Expected arguments in brackets: `(R=2)`.",
                "sphere in | The name of a chart must follow `in`.",
                "dx^2 + dy^2 | `dx^2 + dy^2` is no name of a geometry, and it holds no `=`, which a line element has. Write `ds^2 = …`, or a name.",
                "sphere(R=) | An argument is `NAME=VALUE`, found `R=`.",
            })
    void whatIsNoneIsTold(String text, String expected) {
        ScriptException e = assertThrows(ScriptException.class, () -> GeometryReference.read(text));
        assertEquals(expected, e.problems().get(0).sentence());
    }

    @Test
    void nothingIsNoName() {
        ScriptException e = assertThrows(ScriptException.class, () -> GeometryReference.read(" "));
        assertEquals(
                "The name of a geometry is missing. Write `sphere`, `sphere(R=2)`, or a line element `ds^2 = …`.",
                e.problems().get(0).sentence());
    }
}
