package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/** A point in other coordinates, with the tangent vectors and covectors there. */
public final class Converted {
    /** A place of a chart on the way. */
    record Stage(ChartMap chart, Place own) {}

    /**
     * A vector or covector in the other coordinates.
     *
     * @param components in the order of the coordinates
     * @param length its length before and after; empty where there is none
     * @param reason why there is no length, a sentence; else empty
     */
    public record Moved(double[] components, Optional<Length> length, Optional<String> reason) {}

    /**
     * The length of a vector or covector.
     *
     * @param before in the coordinates it was given in
     * @param after in the others; equal to rounding
     */
    public record Length(Scaled before, Scaled after) {}

    private final Conversion conversion;
    private final Place here;
    private final Place there;
    private final List<Stage> inward;
    private final List<Stage> outward;
    private final List<String> notes;
    private @Nullable Matrix jacobian;
    private @Nullable TangentSpace before;
    private @Nullable TangentSpace after;

    /**
     * @param inward the places from the outermost chart inward to the coordinates that both have
     * @param outward the places from there outward to the last chart
     */
    Converted(
            Conversion conversion,
            Place here,
            Place there,
            List<Stage> inward,
            List<Stage> outward,
            List<String> notes) {
        this.conversion = conversion;
        this.here = here;
        this.there = there;
        this.inward = List.copyOf(inward);
        this.outward = List.copyOf(outward);
        this.notes = List.copyOf(notes);
    }

    /** The coordinates of the point, rounded to doubles. */
    public double[] point() {
        return there.point(conversion.to().coordinates());
    }

    /** Remarks on the point: that it lies on the boundary of a chart, that an inverse was not the map's. */
    public List<String> notes() {
        return notes;
    }

    /**
     * A vector v, which becomes {@code M v}.
     *
     * @throws NoAnswerException if a map has no derivative or no inverse one here
     */
    public Moved vector(List<Expr> v) {
        return vector(TangentVector.of(subject(), conversion.from().coordinates(), v));
    }

    /** As {@link #vector(List)}. */
    public Moved vector(double... v) {
        return vector(TangentVector.of(subject(), conversion.from().coordinates(), v));
    }

    private Moved vector(TangentVector v) {
        TangentVector image = vector(jacobian().times(column(v)));
        return moved(image, () -> new Length(norm(before(), v), norm(after(), image)));
    }

    /**
     * A covector ω, which becomes {@code M⁻ᵀ ω}; its length is √|gⁱʲ ωᵢ ωⱼ|.
     *
     * @throws NoAnswerException if a map has no derivative or no inverse one here
     */
    public Moved covector(List<Expr> w) {
        return covector(TangentVector.of(subject(), conversion.from().coordinates(), w));
    }

    /** As {@link #covector(List)}. */
    public Moved covector(double... w) {
        return covector(TangentVector.of(subject(), conversion.from().coordinates(), w));
    }

    private Moved covector(TangentVector w) {
        Matrix m = jacobian();
        if (m.determinant().isZero()) {
            throw new NoAnswerException(subject() + ": covectors have no components in "
                    + conversion.to().coordinates() + " there, since the derivative of these coordinates is singular.");
        }
        TangentVector image = vector(m.transpose().solve(column(w)));
        return moved(image, () -> new Length(conorm(before(), w), conorm(after(), image)));
    }

    /** Components do not need a metric; where this has no value, or a function of it no formula, there is no length. */
    private static Moved moved(TangentVector image, Supplier<Length> length) {
        try {
            return new Moved(image.doubles(), Optional.of(length.get()), Optional.empty());
        } catch (GeometryException none) {
            return new Moved(image.doubles(), Optional.empty(), Optional.ofNullable(none.getMessage()));
        }
    }

    private String subject() {
        return conversion.from().name() + " at " + here.text(conversion.from().coordinates());
    }

    /** M = ∂x'/∂x. */
    private Matrix jacobian() {
        Matrix known = jacobian;
        if (known == null) {
            known = Matrix.identity(conversion.from().dimension());
            for (Stage stage : inward) {
                known = stage.chart()
                        .slope(conversion.from().name(), stage.own())
                        .jacobian()
                        .times(known);
            }
            for (Stage stage : outward) {
                known = inverseSlope(stage).solve(known);
            }
            jacobian = known;
        }
        return known;
    }

    private Matrix inverseSlope(Stage stage) {
        Matrix slope = stage.chart().slope(conversion.to().name(), stage.own()).jacobian();
        if (slope.determinant().isZero()) {
            throw new NoAnswerException(subject() + ": vectors have no components in chart '"
                    + stage.chart().chart().name() + "' at "
                    + stage.own().text(stage.chart().domain().names())
                    + ", since the derivative of its map is singular there.");
        }
        return slope;
    }

    private static Matrix column(TangentVector v) {
        DoubleDouble[][] column = new DoubleDouble[v.components().length][];
        for (int i = 0; i < column.length; i++) {
            column[i] = new DoubleDouble[] {v.components()[i]};
        }
        return Matrix.of(column);
    }

    private static TangentVector vector(Matrix column) {
        DoubleDouble[] components = new DoubleDouble[column.rows()];
        for (int i = 0; i < components.length; i++) {
            components[i] = column.at(i, 0);
        }
        return new TangentVector(components, Optional.empty());
    }

    private TangentSpace before() {
        TangentSpace known = before;
        if (known == null) {
            known = conversion.from().at(here);
            before = known;
        }
        return known;
    }

    private TangentSpace after() {
        TangentSpace known = after;
        if (known == null) {
            known = conversion.to().at(there);
            after = known;
        }
        return known;
    }

    private static Scaled norm(TangentSpace space, TangentVector v) {
        return space.inner(v, v).root().value();
    }

    private static Scaled conorm(TangentSpace space, TangentVector w) {
        return space.innerOfCovectors(w, w).abs().sqrt();
    }
}
