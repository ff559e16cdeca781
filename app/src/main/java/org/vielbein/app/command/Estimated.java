package org.vielbein.app.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vielbein.api.chart.Parameter;
import org.vielbein.app.output.Numbers;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.integral.Volume;
import org.vielbein.core.language.RegionReader;

/** What the commands that integrate have in common: how ranges are read, and how values with their errors are shown. */
final class Estimated {
    private Estimated() {}

    /** The reader of ranges and maps in the coordinates and real parameters of a geometry. */
    static RegionReader reader(Geometry space) {
        List<String> parameters = space.parameters().stream()
                .map(ParameterValue::parameter)
                .filter(p -> p instanceof Parameter.Real)
                .map(Parameter::name)
                .toList();
        return new RegionReader(space.coordinates(), parameters);
    }

    /** For documents: what does not exist is null. */
    static Optional<Double> number(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    static String answer(Volume.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    static String text(double value) {
        return Double.isNaN(value) ? "unknown" : Numbers.text(value);
    }

    /** An error for the page: two digits are enough, and never less than the error. */
    static String error(double error) {
        boolean plain = !(error > 0) || Double.isInfinite(error);
        return plain
                ? text(error)
                : text(new BigDecimal(error)
                        .round(new MathContext(2, RoundingMode.UP))
                        .doubleValue());
    }

    static int status(Volume.Answer answer) {
        return answer == Volume.Answer.UNDECIDED ? ExitStatus.NO_ANSWER : ExitStatus.DONE;
    }
}
