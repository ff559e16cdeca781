package org.vielbein.testkit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.Measurement;
import org.vielbein.core.language.PointReader;
import org.vielbein.core.language.VectorReader;
import org.vielbein.core.number.Scaled;

/**
 * A quantity by name: {@code metric(r,phi)}, {@code inverse(r,phi)}, {@code determinant}, {@code volumeElement},
 * {@code norm(1,0)}, {@code squaredNorm(1,0)}, {@code inner(1,0; 0,1)}, {@code angle(…; …)}, {@code area(…; …)},
 * {@code volume(…; …; …)}. Vectors are separated by semicolons; their components are exact.
 */
final class ReferenceQuantity {
    private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\((.*)\\))?");
    /** More than a double-double has. */
    private static final int DIGITS = 40;

    private final String name;
    private final String arguments;

    private ReferenceQuantity(String name, String arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    static ReferenceQuantity parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no quantity: write a name such as norm(1,0).");
        }
        return new ReferenceQuantity(
                form.group(1), Optional.ofNullable(form.group(2)).orElse(""));
    }

    /** Its value at a point given by exact coordinates. */
    BigDecimal of(Geometry geometry, String point) {
        List<String> coordinates = geometry.coordinates();
        boolean entry = name.equals("metric") || name.equals("inverse");
        List<List<Expr>> vectors = entry || arguments.isEmpty()
                ? List.of()
                : Arrays.stream(arguments.split(";"))
                        .map(vector -> VectorReader.read(vector, coordinates))
                        .toList();
        Measurement measured = geometry.at(PointReader.read(point, coordinates)).measure(vectors, Optional.empty());
        return entry ? entry(measured, coordinates) : value(measured);
    }

    private BigDecimal entry(Measurement measured, List<String> coordinates) {
        String[] names = arguments.split(",");
        double[][] matrix = name.equals("metric") ? measured.metric() : there(measured.inverse(), measured);
        return new BigDecimal(matrix[coordinates.indexOf(names[0].strip())][coordinates.indexOf(names[1].strip())]);
    }

    private BigDecimal value(Measurement measured) {
        return switch (name) {
            case "determinant" -> decimal(measured.determinant());
            case "volumeElement" -> decimal(measured.volumeElement());
            case "norm" -> decimal(measured.vectors().get(0).norm());
            case "squaredNorm" -> decimal(measured.vectors().get(0).squaredNorm());
            case "inner" -> decimal(measured.inner().get(0).get(1));
            case "angle" -> new BigDecimal(there(measured.angles().get(0).get(1), measured));
            case "area" -> decimal(there(measured.areas().get(0).get(1), measured));
            case "volume" -> decimal(there(measured.volume(), measured));
            default -> throw new IllegalArgumentException("'" + name + "' is no quantity of a reference table.");
        };
    }

    private <T> T there(Optional<T> value, Measurement measured) {
        return value.orElseThrow(() -> new AssertionError("There is no " + name + ": " + measured.notes()));
    }

    private static BigDecimal decimal(Scaled value) {
        return new BigDecimal(value.decimal(DIGITS));
    }
}
