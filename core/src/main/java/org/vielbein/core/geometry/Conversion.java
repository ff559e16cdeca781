package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;

/**
 * From the coordinates in which a space is seen to other coordinates of the same space: {@code x' = ψ⁻¹(φ(x))}, φ and ψ the maps to the
 * coordinates that both have below them.
 *
 * <p>Vectors go with {@code M = ∂x'/∂x}, covectors with M⁻ᵀ, and so keep their lengths. Inverses are those the charts give or Newton's
 * iteration over the declared domain; what they find is verified, {@code ψ(x') = φ(x)} to rounding, in double-double. Accuracy: results
 * are rounded once where maps and inverses are rational or elementary and the maps not degenerate.
 *
 * <p>Degenerate: the point must lie in the domains of both sides; on a boundary a note says so, and vectors exist where M does.
 *
 * <pre>{@code
 * Conversion toMap = Conversion.between(catalog.geometry("sphere"), catalog.geometry("sphere in stereographic"));
 * double[] x = toMap.at(Math.PI / 2, 0).point();      // {2, 0}
 * }</pre>
 */
public final class Conversion {
    private final Geometry from;
    private final Geometry to;
    private final int common;
    private @Nullable List<ChartInverse> inverses;

    private Conversion(Geometry from, Geometry to) {
        this.from = from;
        this.to = to;
        List<ChartMap> one = from.chain().charts();
        List<ChartMap> other = to.chain().charts();
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same) == other.get(same)) {
            same++;
        }
        common = same;
    }

    /**
     * The conversion between two views of one space.
     *
     * @throws GeometryException if the two are not of the same metric with the same arguments
     */
    public static Conversion between(Geometry from, Geometry to) {
        if (from.chain().metric() != to.chain().metric()) {
            throw new GeometryException("The coordinates of " + from.name() + " and " + to.name()
                    + " are not of one space: take both from the same geometry.");
        }
        return new Conversion(from, to);
    }

    public Geometry from() {
        return from;
    }

    public Geometry to() {
        return to;
    }

    /**
     * A point given by exact constants in the other coordinates.
     *
     * @throws GeometryException if the number of coordinates is wrong, one is not a finite real constant, or a parameter has no value
     * @throws NoAnswerException if the point lies outside a domain, or no or more than one point of the other chart is there
     */
    public Converted at(List<Expr> point) {
        return at(from.points().of(point));
    }

    /** A point given by doubles in the other coordinates; as {@link #at(List)}. */
    public Converted at(double... point) {
        return at(from.points().of(point));
    }

    private Converted at(Place here) {
        from.chain().metric().requireValues(from.name());
        List<String> notes = new ArrayList<>();
        List<Converted.Stage> inward = new ArrayList<>();
        Place place = here;
        List<ChartMap> charts = from.chain().charts();
        for (int k = charts.size() - 1; k >= common; k--) {
            Place own = charts.get(k).own(place);
            notes.addAll(charts.get(k).check(from.name(), own));
            inward.add(new Converted.Stage(charts.get(k), own));
            place = charts.get(k).image(from.name(), own);
        }
        requireReached(place, notes);
        List<Converted.Stage> outward = new ArrayList<>();
        charts = to.chain().charts();
        for (int k = common; k < charts.size(); k++) {
            ChartInverse.Found found = inverses().get(k - common).of(place);
            notes.addAll(found.notes());
            place = found.place();
            outward.add(new Converted.Stage(charts.get(k), charts.get(k).own(place)));
        }
        return new Converted(this, here, place, inward, outward, notes);
    }

    /** The ways back through the charts of the other side, from those that both have outward. */
    private synchronized List<ChartInverse> inverses() {
        List<ChartInverse> known = inverses;
        if (known == null) {
            known = IntStream.range(common, to.chain().charts().size())
                    .mapToObj(k -> to.chain().upTo(k + 1).inverse(to.name()))
                    .toList();
            inverses = known;
        }
        return known;
    }

    /** Below the coordinates that both have, too, the point must be one of the space. */
    private void requireReached(Place place, List<String> notes) {
        try {
            notes.addAll(from.chain().upTo(common).way(from.name(), place).remarks());
        } catch (
                NoPullBackException
                        undetermined) { // a coordinate without a value, as longitude at a pole, is no condition
            notes.add(undetermined.lost() + " has no value at this point.");
        }
    }
}
