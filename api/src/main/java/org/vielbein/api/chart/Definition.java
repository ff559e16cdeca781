package org.vielbein.api.chart;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * What every metric and every chart says of itself: name, title, parameters, domain, references.
 *
 * <p>All methods are pure: the same answer for the same arguments, no state, no input or output. They are called once per
 * geometry, on any thread, never per point. An implementation is a public concrete class with a public constructor without
 * parameters. Methods added later have defaults and stand here, in the one common parent.
 */
public interface Definition extends ExtensionPoint {

    /** The name in the catalogue, such as {@code sphere} or {@code hot-plate}; one plugin gives each name once. */
    String name();

    /**
     * The coordinates, their intervals and conditions.
     *
     * <p>Every symbol in them is a coordinate of this domain or a parameter of this definition.
     */
    Domain domain(Arguments given);

    /** One line for people, {@code Sphere of radius R}; the name unless overridden. */
    default String title() {
        return name();
    }

    /** The parameters, in the order they are shown; none unless overridden. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** Where the formulas come from, one source each, with equation number; none unless overridden. */
    default List<String> references() {
        return List.of();
    }
}
