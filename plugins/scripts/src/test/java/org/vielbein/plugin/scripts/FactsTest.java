package org.vielbein.plugin.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

/** What the scripts claim stands in {@code facts.csv}, where another program confirms it. */
class FactsTest {
    private static final Set<String> KINDS =
            Set.of("scalar", "gauss", "kretschmann", "ricci", "riemann", "weyl", "einstein-constant", "determinant");

    /** Those whose value is 0: the tensor vanishes. */
    private static final Set<String> VANISHING = Set.of("ricci", "riemann", "weyl");

    private static final List<Script> GEOMETRIES = read();

    private static List<Script> read() {
        KnownGeometries known = Shipped.known();
        return Shipped.scripts().stream()
                .filter(script -> script.text().lines().noneMatch(line -> line.startsWith("chart ")))
                .map(script -> Script.read(script.place(), script.text(), known))
                .toList();
    }

    static Stream<Script> geometries() {
        return GEOMETRIES.stream();
    }

    @Test
    void thereAreAtLeast64Geometries() {
        assertTrue(
                geometries().count() >= 64, () -> "geometries: " + geometries().count());
    }

    @ParameterizedTest
    @MethodSource("geometries")
    void everyGeometryDeclaresItsDomainItsSourceAndAFact(Script script) {
        assertTrue(script.text().lines().anyMatch(line -> line.startsWith("coordinates ")), "no coordinates");
        assertFalse(script.sources().isEmpty(), "no source");
        assertFalse(script.facts().isEmpty(), "no fact");
        assertEquals(List.of(), script.notes());
    }

    /** A whole parameter gives the number of signs, and the statement has one for each coordinate. */
    @ParameterizedTest
    @MethodSource("geometries")
    void everyGeometryOfGivenDimensionDeclaresItsSignature(Script script) {
        boolean anyDimension = script.text().contains(" integer");
        assertEquals(!anyDimension, script.claimedSignature().isPresent());
    }

    @ParameterizedTest
    @MethodSource("geometries")
    void everyFactIsAnExpressionOfAKnownKind(Script script) {
        for (Script.Fact fact : script.facts()) {
            assertTrue(KINDS.contains(fact.name()), fact::toString);
            assertTrue(fact.value().isPresent(), fact::toString);
            assertTrue(!VANISHING.contains(fact.name()) || fact.text().equals("0"), fact::toString);
        }
        assertEquals(
                script.facts().size(),
                script.facts().stream().map(Script.Fact::name).distinct().count(),
                () -> "a kind stands twice: " + script.facts());
    }

    @Test
    void everyFactStandsInTheTableAndEveryRowInAScript() throws IOException {
        Set<String> claimed = geometries()
                .flatMap(script -> script.facts().stream()
                        .map(fact -> row(script.name(), fact.name(), fact.text(), String.join("; ", script.sources()))))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> confirmed = table().stream()
                .map(line -> row(
                        line.getField("geometry"),
                        line.getField("kind"),
                        line.getField("value"),
                        line.getField("source")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", claimed), String.join("\n", confirmed));
    }

    @Test
    void everyRowNamesAProgramItsVersionAndItsInput() throws IOException {
        for (NamedCsvRecord line : table()) {
            for (String column : List.of("program", "version", "input")) {
                assertFalse(line.getField(column).isBlank(), line::toString);
            }
            assertTrue(line.getField("input").endsWith(": " + line.getField("geometry")), line::toString);
        }
    }

    private static String row(String geometry, String kind, String value, String source) {
        return String.join(" | ", geometry, kind, value, source);
    }

    private static List<NamedCsvRecord> table() throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FactsTest.class.getResourceAsStream("/reference/facts.csv")),
                StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(in).stream().toList();
        }
    }
}
