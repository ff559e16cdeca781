package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.app.output.Numbers;

/** Numbers that an equation says are equal, computed in two ways each. */
final class Finding {
    /** What two roads may differ by, relative to the larger number or to 1 where both are smaller. */
    static final double TOLERANCE = 1e-13;

    /** One quantity in two ways. */
    private record Result(String quantity, double value, double expected) {
        boolean agrees() {
            double scale = Math.max(1, Math.max(Math.abs(value), Math.abs(expected)));
            return Math.abs(value - expected) <= TOLERANCE * scale;
        }
    }

    private final List<Result> results = new ArrayList<>();

    /** Adds a quantity, as the program gives it and as the equation does. */
    Finding compare(String quantity, double value, double expected) {
        results.add(new Result(quantity, value, expected));
        return this;
    }

    /** Adds every component of a matrix. */
    Finding compare(String quantity, double[][] value, double[][] expected) {
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < value.length; j++) {
                compare(quantity + "[" + (i + 1) + "," + (j + 1) + "]", value[i][j], expected[i][j]);
            }
        }
        return this;
    }

    /** Whether all quantities agree; of nothing nothing is claimed. */
    boolean holds() {
        return !results.isEmpty() && results.stream().allMatch(Result::agrees);
    }

    List<Map<String, Object>> documents() {
        return results.stream().map(Finding::document).toList();
    }

    private static Map<String, Object> document(Result result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("quantity", result.quantity);
        document.put("value", result.value);
        document.put("expected", result.expected);
        return document;
    }

    /** Rows of quantity, value, expected value. */
    List<List<String>> rows() {
        return results.stream()
                .map(r -> List.of(
                        r.quantity + " = " + Numbers.text(r.value),
                        r.agrees()
                                ? "as expected, " + Numbers.text(r.expected)
                                : "expected " + Numbers.text(r.expected)))
                .toList();
    }
}
