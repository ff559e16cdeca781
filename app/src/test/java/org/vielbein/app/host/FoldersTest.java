package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    private static final Path USER = Path.of("/home/u");

    @ParameterizedTest
    @CsvSource({
        "Linux, VIELBEIN_DATA, /data, /data",
        "Linux, NOTHING, x, /home/u/.local/share/vielbein",
        "Linux, XDG_DATA_HOME, /xdg, /xdg/vielbein",
        "Mac OS X, NOTHING, x, /home/u/Library/Application Support/Vielbein",
        "Mac OS X, XDG_DATA_HOME, /xdg, /home/u/Library/Application Support/Vielbein",
        "Windows 11, LOCALAPPDATA, C:/Local, C:/Local/Vielbein",
        "Windows 11, VIELBEIN_DATA, C:/Data, C:/Data"
    })
    void theUsersFolderIsThatOfThePlatform(String system, String variable, String value, String folder) {
        assertEquals(Optional.of(Path.of(folder)), Folders.dataFolder(Map.of(variable, value), system, USER));
    }

    @Test
    void withoutItsVariableWindowsHasNone() {
        assertEquals(Optional.empty(), Folders.dataFolder(Map.of(), "Windows 11", USER));
    }

    @Test
    void foldersOnTheCommandLineComeFirstAndTheDistributionLast() {
        Folders folders = Folders.of(Map.of("VIELBEIN_DATA", "/data"), Optional.of(Path.of("/dist")))
                .withFirst(List.of(Path.of("mine")), List.of());
        assertEquals(List.of(Path.of("mine"), Path.of("/data/plugins"), Path.of("/dist/plugins")), folders.plugins());
        assertEquals(List.of(Path.of("/data/geometries"), Path.of("/dist/geometries")), folders.geometries());
    }
}
