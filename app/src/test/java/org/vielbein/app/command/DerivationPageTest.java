package org.vielbein.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vielbein.core.geometry.Derivation;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;
import org.vielbein.core.text.TextPrinter;

class DerivationPageTest {
    @Test
    void polarFollowsFromPythagorasAsInEquationTwo() {
        assertDerived("coordinates r, theta; ds^2 = d(r cos(theta))^2 + d(r sin(theta))^2", """
definition: x = r cos(theta)
definition: y = r sin(theta)
differential: dx = cos(theta) dr - r sin(theta) dtheta
differential: dy = sin(theta) dr + r cos(theta) dtheta
line element: ds^2 = dx^2 + dy^2
substitution: ds^2 = (cos(theta) dr - r sin(theta) dtheta)^2 + (sin(theta) dr + r cos(theta) dtheta)^2
expansion: ds^2 = (cos(theta)^2 + sin(theta)^2) dr^2 + (-2 cos(theta) r sin(theta) + 2 sin(theta) r cos(theta)) dr dtheta + (r^2 sin(theta)^2 + r^2 cos(theta)^2) dtheta^2
g[r, r]: cos(theta)^2 + sin(theta)^2 = 1
2 g[r, theta]: -2 cos(theta) r sin(theta) + 2 sin(theta) r cos(theta) = 0
g[theta, theta]: r^2 sin(theta)^2 + r^2 cos(theta)^2 = r^2
result: ds^2 = dr^2 + r^2 dtheta^2
""");
    }

    @Test
    void sphereFollowsFromItsEmbeddingAsInEquationSix() {
        assertDerived(
                "coordinates theta, phi; ds^2 = d(sin(theta) cos(phi))^2 + d(sin(theta) sin(phi))^2 + d(cos(theta))^2",
                """
definition: x = sin(theta) cos(phi)
definition: y = sin(theta) sin(phi)
definition: z = cos(theta)
differential: dx = cos(theta) cos(phi) dtheta - sin(theta) sin(phi) dphi
differential: dy = cos(theta) sin(phi) dtheta + sin(theta) cos(phi) dphi
differential: dz = -sin(theta) dtheta
line element: ds^2 = dx^2 + dy^2 + dz^2
substitution: ds^2 = (cos(theta) cos(phi) dtheta - sin(theta) sin(phi) dphi)^2 + (cos(theta) sin(phi) dtheta + sin(theta) cos(phi) dphi)^2 + (-sin(theta) dtheta)^2
expansion: ds^2 = (cos(theta)^2 cos(phi)^2 + cos(theta)^2 sin(phi)^2 + sin(theta)^2) dtheta^2 + (-2 cos(theta) cos(phi) sin(theta) sin(phi) + 2 cos(theta) sin(phi) sin(theta) cos(phi)) dtheta dphi + (sin(theta)^2 sin(phi)^2 + sin(theta)^2 cos(phi)^2) dphi^2
g[theta, theta]: cos(theta)^2 cos(phi)^2 + cos(theta)^2 sin(phi)^2 + sin(theta)^2 = 1
2 g[theta, phi]: -2 cos(theta) cos(phi) sin(theta) sin(phi) + 2 cos(theta) sin(phi) sin(theta) cos(phi) = 0
g[phi, phi]: sin(theta)^2 sin(phi)^2 + sin(theta)^2 cos(phi)^2 = sin(theta)^2
result: ds^2 = dtheta^2 + sin(theta)^2 dphi^2
""");
    }

    @Test
    void torusKeepsItsParameters() {
        assertDerived(
                "parameter R = 2, r = 1; coordinates u, v; ds^2 = d((R + r cos(v)) cos(u))^2"
                        + " + d((R + r cos(v)) sin(u))^2 + d(r sin(v))^2",
                """
definition: x = (R + r cos(v)) cos(u)
definition: y = (R + r cos(v)) sin(u)
definition: z = r sin(v)
differential: dx = -(R + r cos(v)) sin(u) du - r sin(v) cos(u) dv
differential: dy = (R + r cos(v)) cos(u) du - r sin(v) sin(u) dv
differential: dz = r cos(v) dv
line element: ds^2 = dx^2 + dy^2 + dz^2
substitution: ds^2 = (-(R + r cos(v)) sin(u) du - r sin(v) cos(u) dv)^2 + ((R + r cos(v)) cos(u) du - r sin(v) sin(u) dv)^2 + (r cos(v) dv)^2
expansion: ds^2 = ((R + r cos(v))^2 sin(u)^2 + (R + r cos(v))^2 cos(u)^2) du^2 + (2 r (R + r cos(v)) sin(u) sin(v) cos(u) - 2 r (R + r cos(v)) cos(u) sin(v) sin(u)) du dv + (r^2 sin(v)^2 cos(u)^2 + r^2 sin(v)^2 sin(u)^2 + r^2 cos(v)^2) dv^2
g[u, u]: (R + r cos(v))^2 sin(u)^2 + (R + r cos(v))^2 cos(u)^2 = (R + r cos(v))^2
2 g[u, v]: 2 r (R + r cos(v)) sin(u) sin(v) cos(u) - 2 r (R + r cos(v)) cos(u) sin(v) sin(u) = 0
g[v, v]: r^2 sin(v)^2 cos(u)^2 + r^2 sin(v)^2 sin(u)^2 + r^2 cos(v)^2 = r^2
result: ds^2 = (R + r cos(v))^2 du^2 + r^2 dv^2
""");
    }

    private static void assertDerived(String script, String expected) {
        Geometry space = Geometry.of(
                Script.read("test", script, KnownGeometries.NONE).metric().orElseThrow());
        StringBuilder lines = new StringBuilder();
        Derivation derivation = Derivation.of(space);
        DerivationPage page = new DerivationPage(space, derivation, TextPrinter.plain());
        derivation.steps().forEach(step -> lines.append(step.heading() + ": " + page.equation(step) + "\n"));
        assertEquals(expected, lines.toString());
    }
}
