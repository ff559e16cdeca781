package org.vielbein.app.command;

import java.util.List;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Coframe;
import org.vielbein.core.geometry.Measurement;
import org.vielbein.core.number.Scaled;

/**
 * The fifteen equations of Su Jianlin, "From the Pythagorean theorem to the Riemannian metric", each with a measurement and
 * the numbers it says are equal. The right sides are computed here from the equation, by plain arithmetic in doubles.
 */
final class FoundingText {
    private static final Experiment SPHERE = Experiment.of("sphere", "pi/3,pi/4", "1,0", "0,1");
    private static final Experiment SLANTED = Experiment.of("ds^2 = 2 dx^2 + 2 dx dy + 3 dy^2", "0,0", "3,-1", "1,2");

    static final List<Equation> EQUATIONS = List.of(
            new Equation(1, "ds² = dx² + dy²", Experiment.of("euclidean", "0,0", "3,4"), FoundingText::pythagoras),
            new Equation(
                    2,
                    "ds² = dr² + r² dθ², by x = r cos θ, y = r sin θ in (1)",
                    Experiment.of("euclidean in polar", "2,pi/6", "1,0", "0,1"),
                    FoundingText::polar),
            new Equation(
                    3,
                    "ds² = E du² + 2F du dv + G dv²",
                    Experiment.of("ds^2 = u^2 du^2 + 2 v du dv + 3 dv^2", "2,1", "3,-1"),
                    FoundingText::gauss),
            new Equation(
                    4,
                    "ds² = g_μν dx^μ dx^ν, g_μν = g_νμ",
                    Experiment.of(
                            "coordinates x, y, z; g = [[1 + x^2, x y, z], [x y, 1 + y^2, 0], [z, 0, 2]]",
                            "1,2,1/2",
                            "1,2,3",
                            "-1,0,2"),
                    FoundingText::summed),
            new Equation(
                    5,
                    "x = sin θ cos φ, y = sin θ sin φ, z = cos θ: ds² = dx² + dy² + dz² on the sphere",
                    SPHERE,
                    FoundingText::embedded),
            new Equation(6, "ds² = dθ² + sin²θ dφ²", SPHERE, FoundingText::spherical),
            new Equation(
                    7,
                    "ds² = f(x,y,z) (dx² + dy² + dz²)",
                    Experiment.of("isothermal(n=3, f=1/(1+x^2+y^2+z^2)^2)", "1/2,1/4,1/4", "1,0,0", "1,1,0"),
                    FoundingText::isothermal),
            new Equation(8, "g = hᵀ h", SLANTED, FoundingText::factored),
            new Equation(9, "ds² = ‖h dx‖²", SLANTED, FoundingText::framed),
            new Equation(10, "‖hA‖² = Aᵀ g A", SLANTED, FoundingText::framed),
            new Equation(11, "⟨hA, hB⟩ = Aᵀ g B", SLANTED, FoundingText::inner),
            new Equation(12, "cos ∠(A, B) = g(A,B) / (‖A‖ ‖B‖)", SLANTED, FoundingText::angle),
            new Equation(13, "area² = g(A,A) g(B,B) − g(A,B)²", SLANTED, FoundingText::area),
            new Equation(14, "volume element √|det g| = |det h|", SPHERE, FoundingText::volumeElement),
            new Equation(
                    15,
                    "volume of A¹ … Aⁿ = √|det g| det(A¹, …, Aⁿ), with its sign",
                    Experiment.of("euclidean(n=3) in spherical", "2,pi/6,0", "1,0,0", "0,0,1", "0,1,0"),
                    FoundingText::volume));

    private FoundingText() {}

    private static Finding pythagoras(Measurement m, Catalog catalog) {
        return new Finding()
                .compare("g", m.metric(), new double[][] {{1, 0}, {0, 1}})
                .compare("length of (3, 4)", number(m.vectors().get(0).norm()), 5);
    }

    private static Finding polar(Measurement m, Catalog catalog) {
        double r = m.point()[0];
        double[][] other = Experiment.of("polar", "2,pi/6").measured(catalog).metric();
        return new Finding()
                .compare("g", m.metric(), new double[][] {{1, 0}, {0, r * r}})
                .compare("g of the metric 'polar'", other, m.metric());
    }

    private static Finding gauss(Measurement m, Catalog catalog) {
        double u = m.point()[0], v = m.point()[1];
        double e = u * u, f = v, g = 3;
        return new Finding()
                .compare("g", m.metric(), new double[][] {{e, f}, {f, g}})
                .compare("ds² of (3, -1)", number(m.vectors().get(0).squaredNorm()), 9 * e - 6 * f + g);
    }

    private static Finding summed(Measurement m, Catalog catalog) {
        double[] a = m.vectors().get(0).components(), b = m.vectors().get(1).components();
        return new Finding()
                .compare("g transposed", transposed(m.metric()), m.metric())
                .compare("ds² of the first vector", number(m.vectors().get(0).squaredNorm()), form(m.metric(), a, a))
                .compare("ds² of the second vector", number(m.vectors().get(1).squaredNorm()), form(m.metric(), b, b));
    }

    private static Finding embedded(Measurement m, Catalog catalog) {
        double theta = m.point()[0], phi = m.point()[1];
        double[][] jacobian = {
            {Math.cos(theta) * Math.cos(phi), -Math.sin(theta) * Math.sin(phi)},
            {Math.cos(theta) * Math.sin(phi), Math.sin(theta) * Math.cos(phi)},
            {-Math.sin(theta), 0}
        };
        return new Finding().compare("g", m.metric(), product(transposed(jacobian), jacobian));
    }

    private static Finding spherical(Measurement m, Catalog catalog) {
        double sine = Math.sin(m.point()[0]);
        return new Finding().compare("g", m.metric(), new double[][] {{1, 0}, {0, sine * sine}});
    }

    private static Finding isothermal(Measurement m, Catalog catalog) {
        double[] x = m.point();
        double f = 1 / Math.pow(1 + x[0] * x[0] + x[1] * x[1] + x[2] * x[2], 2);
        return new Finding()
                .compare("g", m.metric(), new double[][] {{f, 0, 0}, {0, f, 0}, {0, 0, f}})
                .compare(
                        "angle of (1,0,0) and (1,1,0)", m.angles().get(0).get(1).orElse(Double.NaN), Math.PI / 4);
    }

    private static Finding factored(Measurement m, Catalog catalog) {
        double[][] h = frame(m).coframe();
        return new Finding().compare("hᵀ h", product(transposed(h), h), m.metric());
    }

    private static Finding framed(Measurement m, Catalog catalog) {
        Finding finding = new Finding();
        for (int k = 0; k < m.vectors().size(); k++) {
            double[] a = m.vectors().get(k).components();
            double[] image = image(frame(m).coframe(), a);
            finding.compare("‖h v‖² of vector " + (k + 1), dot(image, image), form(m.metric(), a, a))
                    .compare(
                            "squared norm of vector " + (k + 1),
                            number(m.vectors().get(k).squaredNorm()),
                            form(m.metric(), a, a));
        }
        return finding;
    }

    private static Finding inner(Measurement m, Catalog catalog) {
        double[] a = m.vectors().get(0).components(), b = m.vectors().get(1).components();
        double[][] h = frame(m).coframe();
        return new Finding()
                .compare("⟨hA, hB⟩", dot(image(h, a), image(h, b)), form(m.metric(), a, b))
                .compare("inner product", number(m.inner().get(0).get(1)), form(m.metric(), a, b));
    }

    private static Finding angle(Measurement m, Catalog catalog) {
        double[] a = m.vectors().get(0).components(), b = m.vectors().get(1).components();
        double cosine =
                form(m.metric(), a, b) / (Math.sqrt(form(m.metric(), a, a)) * Math.sqrt(form(m.metric(), b, b)));
        return new Finding()
                .compare(
                        "cosine of the angle", Math.cos(m.angles().get(0).get(1).orElse(Double.NaN)), cosine);
    }

    private static Finding area(Measurement m, Catalog catalog) {
        double[] a = m.vectors().get(0).components(), b = m.vectors().get(1).components();
        double[][] g = m.metric();
        double squared = form(g, a, a) * form(g, b, b) - form(g, a, b) * form(g, a, b);
        double area = m.areas().get(0).get(1).map(Scaled::doubleValue).orElse(Double.NaN);
        return new Finding().compare("area²", area * area, squared);
    }

    private static Finding volumeElement(Measurement m, Catalog catalog) {
        double[][] g = m.metric(), h = frame(m).coframe();
        return new Finding()
                .compare("√|det g|", number(m.volumeElement()), Math.sqrt(g[0][0] * g[1][1] - g[0][1] * g[1][0]))
                .compare("|det h|", Math.abs(h[0][0] * h[1][1] - h[0][1] * h[1][0]), number(m.volumeElement()));
    }

    /** √|det g| = r² sin θ in spherical coordinates, and the second and third vector are swapped: det = −1. */
    private static Finding volume(Measurement m, Catalog catalog) {
        double r = m.point()[0], theta = m.point()[1];
        double volume = m.volume().map(Scaled::doubleValue).orElse(Double.NaN);
        return new Finding().compare("volume", volume, -r * r * Math.sin(theta));
    }

    private static Coframe frame(Measurement m) {
        return m.frame().orElseThrow();
    }

    private static double number(Scaled value) {
        return value.doubleValue();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] image(double[][] h, double[] v) {
        double[] image = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            image[i] = dot(h[i], v);
        }
        return image;
    }

    private static double form(double[][] g, double[] a, double[] b) {
        return dot(a, image(g, b));
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] columns = transposed(b);
        double[][] product = new double[a.length][columns.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                product[i][j] = dot(a[i], columns[j]);
            }
        }
        return product;
    }
}
