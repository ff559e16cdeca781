package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the canonical layout changes, and what it leaves. */
class LayoutTest {
    private static void layout(String text, String canonical) {
        assertEquals(canonical, Layout.canonical(text));
        assertEquals(canonical, Layout.canonical(canonical), "the layout of a canonical text is the text");
    }

    @Test
    void statementsStandOnLinesOfTheirOwn() {
        layout("parameter R=2;coordinates r in(0,inf) ,t ;ds^2=dr^2+R^2 dt^2", """
                parameter R = 2
                coordinates r in (0, inf), t
                ds^2 = dr^2 + R^2 dt^2
                """);
    }

    @Test
    void signsWithTwoSidesHaveBlanks() {
        layout("ds^2=-dt^2+( x-1 )dx^2*-2 + y^ -2dy^2", "ds^2 = -dt^2 + (x - 1)dx^2*-2 + y^-2dy^2\n");
        layout("where x>-1 and -y<=2", "where x > -1 and -y <= 2\n");
        layout("f = | x-1 |-|y|  x", "f = |x - 1| - |y| x\n");
    }

    @Test
    void blanksThatPartFactorsStay() {
        layout("ds² = 1/2   x dx²+Sigma / Delta dy²", "ds² = 1/2 x dx² + Sigma/Delta dy²\n");
    }

    @Test
    void commentsStay() {
        layout("""


                #one
                  # two
                ds^2 = dx^2   #three


                + dy^2 #four

                # five


                # six
                source "a # b"  # seven
                """, """
                # one
                # two
                ds^2 = dx^2  # three
                    + dy^2  # four

                # five

                # six
                source "a # b"  # seven
                """);
    }

    @Test
    void brokenLinesStayBroken() {
        layout("""
                ds^2 = f*(dx^2 +
                 dy^2)
                   - dt^2
                """, """
                ds^2 = f*(dx^2 +
                    dy^2)
                    - dt^2
                """);
    }

    @Test
    void namesAndSignaturesAreNoSums() {
        layout(
                "geometry  hot-plate   \"A plate\"\nmap to three-sphere( R=2 )\nsignature -+ + +",
                "geometry hot-plate \"A plate\"\nmap to three-sphere( R=2 )\nsignature - + + +\n");
    }

    @Test
    void latexKeepsItsBlanks() {
        layout("\n\nds^2 = \\frac{a}{b}  dx^2  \n\n\n", "ds^2 = \\frac{a}{b}  dx^2\n");
    }
}
