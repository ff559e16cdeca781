package org.vielbein.api.chart;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * The coordinates {@code x⁰ … xⁿ⁻¹} of a domain as expressions, in the order of the domain, to write formulas with.
 *
 * <p>Usually each is the symbol of its name. {@link #at} keeps the names and puts other expressions in their place: two points
 * of one domain, or the image of a map.
 *
 * <p>Errors: {@link IllegalArgumentException} for a place or a name that does not exist; the sentence lists those that do.
 *
 * <pre>{@code
 * Expr theta = x.get(0), phi = x.get("phi");
 * Expr f = given.get(F).at(x.all());
 * }</pre>
 */
public final class Coordinates {

    private final List<String> names;
    private final List<Expr> values;

    private Coordinates(List<String> names, List<Expr> values) {
        this.names = names;
        this.values = values;
    }

    /** The symbols of a domain's coordinates, in its order. */
    public static Coordinates of(Domain domain) {
        return of(domain.names());
    }

    /** The symbols of these names, in this order. */
    public static Coordinates of(List<String> names) {
        List<String> legal = Names.elements("names", names);
        legal.forEach(name -> Names.legal("coordinate", name));
        Names.distinct("This list", "coordinate", legal);
        List<Expr> symbols = new ArrayList<>();
        legal.forEach(name -> symbols.add(Expressions.symbol(name)));
        return new Coordinates(legal, List.copyOf(symbols));
    }

    /** The symbols of these names, in this order. */
    public static Coordinates of(String... names) {
        return of(List.of(names));
    }

    /** The same names, standing for other expressions; as many of them as coordinates. */
    public Coordinates at(List<Expr> expressions) {
        List<Expr> given = Names.elements("expressions", expressions);
        if (given.size() != names.size()) {
            throw new IllegalArgumentException("The coordinates " + names + " take " + names.size()
                    + " expressions, found " + given.size() + ": give one for each, in this order.");
        }
        return new Coordinates(names, given);
    }

    /** The coordinate {@code xⁱ}, i from 0. */
    public Expr get(int i) {
        if (i < 0 || i >= names.size()) {
            throw new IllegalArgumentException("There is no coordinate number " + i + " in " + names
                    + ": they count from 0 to " + (names.size() - 1) + ".");
        }
        return values.get(i);
    }

    /** The coordinate of this name. */
    public Expr get(String name) {
        int i = names.indexOf(name);
        if (i < 0) {
            throw new IllegalArgumentException(
                    "There is no coordinate '" + name + "' in " + names + ": use one of these.");
        }
        return values.get(i);
    }

    /** The number of coordinates, n. */
    public int size() {
        return names.size();
    }

    /** The names, in order. */
    public List<String> names() {
        return names;
    }

    /** The expressions, in order. */
    public List<Expr> all() {
        return values;
    }

    /** The names in order, {@code [r, phi]}. */
    @Override
    public String toString() {
        return names.toString();
    }
}
