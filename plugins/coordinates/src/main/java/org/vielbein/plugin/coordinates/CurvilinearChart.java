package org.vielbein.plugin.coordinates;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** A chart with its name, what it is for, its title and its source; what is left to say is its domain and its map. */
abstract class CurvilinearChart implements CoordinateChart {
    /** The name of the domain x, y. */
    static final String PLANE = "plane";

    /** The name of the domain x, y, z. */
    static final String SPACE = "space";

    /** The length that sets the scale of a system with foci: half their distance, or the radius of their circle. */
    static final Parameter.Real A = Parameter.real("a", 1).positive();

    static final String MORSE_FESHBACH =
            "P. M. Morse, H. Feshbach, Methods of Theoretical Physics, part I, section 5.1";
    static final String MOON_SPENCER = "P. Moon, D. E. Spencer, Field Theory Handbook, section ";

    private final String name;
    private final String target;
    private final String title;
    private final String source;
    private final List<Parameter> parameters;

    CurvilinearChart(String name, String target, String title, String source, Parameter... parameters) {
        this.name = name;
        this.target = target;
        this.title = title;
        this.source = source;
        this.parameters = List.of(parameters);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String target() {
        return target;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final List<String> references() {
        return List.of(source);
    }

    /** The symbol of the parameter a. */
    static Expr a(Arguments given) {
        return given.get(A);
    }
}
