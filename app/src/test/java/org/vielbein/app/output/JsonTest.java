package org.vielbein.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.Scaled;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String written(Object value) {
        return Json.line(Collections.singletonMap("v", value));
    }

    @Test
    void everyDoubleReadsBackAsItself() {
        SplittableRandom random = new SplittableRandom(20);
        for (int k = 0; k < 20_000; k++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                double read = MAPPER.readTree(written(value)).get("v").doubleValue();
                assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(read));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"\\/\b\f\n\r\t\u0000\u001f",
                "ds² = dr² + r² dθ²",
                "\uD835\uDEFC",
                "a\uD835",
                "\uDEFCb",
                "\u2028"
            })
    void everyTextReadsBackAsItself(String text) {
        assertEquals(text, MAPPER.readTree(written(text)).get("v").stringValue());
    }

    @Test
    void whatDoesNotExistIsNullAndWhatIsBeyondADoubleIsText() {
        assertEquals("{\"v\": null}", written(Optional.empty()));
        assertEquals("{\"v\": null}", written(null));
        assertEquals("{\"v\": \"Infinity\"}", written(Double.POSITIVE_INFINITY));
        assertEquals("{\"v\": \"-Infinity\"}", written(Scaled.of(Double.NEGATIVE_INFINITY)));
        Scaled googol = Scaled.of(1e100);
        Scaled large = googol.squared().squared().times(Scaled.of(15));
        assertEquals("{\"v\": \"1.5e401\"}", written(large).replaceAll("1\\.[45]\\d*e401", "1.5e401"));
        assertEquals("{\"v\": 0.0}", written(Scaled.ZERO));
        assertEquals("{\"v\": 1.0}", written(Scaled.ONE));
        Scaled small = Scaled.ONE.scalb(-1074);
        assertEquals("{\"v\": \"4.9406564584124654e-324\"}", written(small));
    }

    @Test
    void notANumberIsRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> written(new double[] {1, Double.NaN}));
        assertEquals("NaN is not a result: what does not exist is null, with a note.", refusal.getMessage());
    }

    @Test
    void arraysListsAndMapsNestInTheirOrder() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("b", new double[][] {{1, -0.0}, {2, 3}});
        document.put("a", List.of(Optional.of(1.5), Optional.empty(), true));
        document.put("c", new int[] {2, 0, 0});
        document.put("d", List.of(Map.of("k", 1), Map.of()));
        assertEquals(
                "{\"b\": [[1.0, -0.0], [2.0, 3.0]], \"a\": [1.5, null, true], \"c\": [2, 0, 0], \"d\": [{\"k\": 1}, {}]}",
                Json.line(document));
        assertEquals(MAPPER.readTree(Json.line(document)), MAPPER.readTree(Json.document(document)));
        assertEquals("""
                {
                  "b": [[1.0, -0.0], [2.0, 3.0]],
                  "a": [1.5, null, true],
                  "c": [2, 0, 0],
                  "d": [
                    {
                      "k": 1
                    },
                    {}
                  ]
                }""", Json.document(document));
    }
}
