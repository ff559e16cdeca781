package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginManifestTest {
    @Test
    void declaredNamesAreStrippedAndKeepTheirOrder() {
        PluginManifest manifest = manifest("Plugin-Metrics", " torus , sphere,", "Plugin-Charts", "polar");
        assertEquals(Optional.of(List.of("torus", "sphere")), manifest.metrics());
        assertEquals(Optional.of(List.of("polar")), manifest.charts());
    }

    @Test
    void aKeyThatIsMissingDeclaresNothing() {
        assertEquals(Optional.empty(), manifest().metrics());
        assertEquals(Optional.empty(), manifest().charts());
        assertEquals(List.of(), manifest().dependencies());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "', ,'"})
    void aKeyWithoutNamesDeclaresThatThereIsNone(String value) {
        assertEquals(Optional.of(List.of()), manifest("Plugin-Metrics", value).metrics());
        assertEquals(Optional.of(List.of()), manifest("Plugin-Charts", value).charts());
        assertEquals(List.of(), manifest("Plugin-Dependencies", value).dependencies());
    }

    @Test
    void dependenciesAreReadInTheSyntaxOfPf4j() {
        assertEquals(
                List.of(
                        new Dependency("a", ">=1.0.0", false),
                        new Dependency("b", "*", false),
                        new Dependency("c", "1.x", true),
                        new Dependency("d", "*", true),
                        new Dependency("e", "*", false)),
                manifest("Plugin-Dependencies", "a@>=1.0.0, b, c?@1.x ,d?,e@").dependencies());
    }

    private static PluginManifest manifest(String... keysAndValues) {
        Manifest manifest = new Manifest();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            manifest.getMainAttributes().putValue(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new PluginManifest(manifest);
    }
}
