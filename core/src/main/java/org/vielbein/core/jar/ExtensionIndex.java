package org.vielbein.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of extension classes that PF4J's annotation processor writes: one name a line, {@code #} begins a comment. */
final class ExtensionIndex {
    static final String ENTRY = "META-INF/extensions.idx";

    private ExtensionIndex() {}

    static List<String> read(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
