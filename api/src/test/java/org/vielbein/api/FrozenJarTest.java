package org.vielbein.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The api that the present one is compared with is the one that was frozen. */
class FrozenJarTest {
    private static final Path FROZEN = Path.of("src", "frozen");

    @Test
    void eachFrozenJarHasTheDigestThatStandsBesideIt() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(FROZEN)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                found.add(HexFormat.of().formatHex(digest) + "  " + jar.getFileName());
            }
        }
        assertEquals(Files.readAllLines(FROZEN.resolve("SHA256SUMS")), found);
        assertEquals(1, found.size());
    }
}
