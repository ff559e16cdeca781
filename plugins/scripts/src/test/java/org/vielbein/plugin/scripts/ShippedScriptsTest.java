package org.vielbein.plugin.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.language.KnownGeometries;
import org.vielbein.core.language.Script;

class ShippedScriptsTest {

    private static final Path FOLDER = Path.of("src", "main", "geometries");

    private static Script read(ScriptText text) {
        return Script.read(text.place(), text.text(), new Others());
    }

    static Stream<ScriptText> scripts() {
        return new ScriptFolders().offer(List.of(FOLDER)).scripts().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void everyScriptIsReadAndSaysWhereItComesFrom(ScriptText text) {
        Script script = read(text);
        assertEquals(text.name(), script.name());
        assertEquals(List.of(), script.notes());
        assertFalse(script.sources().isEmpty(), "no source");
    }

    /** The geometries that the shipped charts are for. */
    private record Others() implements KnownGeometries {
        private static final String SPHERE =
                "coordinates theta in (0, pi), phi in [0, 2 pi) periodic; ds^2 = dtheta^2 + sin(theta)^2 dphi^2";

        @Override
        public Optional<Metric> metric(String name) {
            return name.equals("sphere")
                    ? Script.read(name, SPHERE, KnownGeometries.NONE).metric()
                    : scripts()
                            .filter(text -> text.name().equals(name))
                            .findFirst()
                            .flatMap(text -> read(text).metric());
        }

        @Override
        public Optional<Domain> domain(String name) {
            return metric(name).map(metric -> metric.domain(Arguments.of(metric)));
        }

        @Override
        public Collection<String> names() {
            return scripts().map(ScriptText::name).toList();
        }
    }
}
