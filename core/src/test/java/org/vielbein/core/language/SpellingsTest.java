package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.metric.Metric;

/** Line elements of the literature as people spell them have the components that SymPy computed from matrices typed by hand. */
class SpellingsTest {
    private static final Map<String, List<KnownComponents.Component>> COMPONENTS = KnownComponents.of("spellings.csv");

    /** One spelling of the case of a name. */
    record Spelling(String id, String text) {
        @Override
        public String toString() {
            return id + ": " + text.replace('\n', ';');
        }
    }

    static List<Spelling> spellings() {
        List<Spelling> all = new ArrayList<>();
        for (String block : Table.lines("spellings.txt")
                .collect(Collectors.joining("\n", "", "\n"))
                .split("(?m)^== ")) {
            int end = block.indexOf('\n');
            if (block.indexOf(';') > 0 && block.indexOf(';') < end && COMPONENTS.containsKey(id(block))) {
                for (String text : block.substring(end + 1).split("(?m)^--$")) {
                    all.add(new Spelling(id(block), text.strip()));
                }
            }
        }
        return all;
    }

    private static String id(String block) {
        return block.substring(0, block.indexOf(';'));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void eachSpellingHasTheComponentsOfItsLineElement(Spelling spelling) {
        Metric metric = Script.read("case", spelling.text(), KnownGeometries.NONE)
                .metric()
                .orElseThrow();
        KnownComponents.assertHas(COMPONENTS.get(spelling.id()), metric);
    }

    @Test
    void thereAreThreeHundredSpellingsOfSixtyLineElementsInEachNotation() {
        List<Spelling> all = spellings();
        assertTrue(all.size() >= 300, () -> "spellings: " + all.size());
        assertEquals(COMPONENTS.keySet(), all.stream().map(Spelling::id).collect(Collectors.toSet()));
        assertTrue(COMPONENTS.size() >= 60, () -> "line elements: " + COMPONENTS.size());
        Stream.of("\\\\", "[²θφ√−]", "^[\\x00-\\x7F&&[^\\\\]]*$").forEach(notation -> {
            long found = all.stream()
                    .filter(s -> java.util.regex.Pattern.compile(notation)
                            .matcher(s.text())
                            .find())
                    .map(Spelling::id)
                    .distinct()
                    .count();
            assertTrue(found >= 60, () -> notation + ": " + found);
        });
    }
}
