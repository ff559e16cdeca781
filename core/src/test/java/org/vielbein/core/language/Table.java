package org.vielbein.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of a resource file: blocks that begin with {@code ==} and the rule they show, then the input, a line {@code --}, and
 * what must come of it.
 */
record Table(String rule, String input, String expected) {
    static List<Table> of(String file) {
        List<Table> cases = new ArrayList<>();
        for (String block : text(file).split("(?m)^== ")) {
            int title = block.indexOf('\n');
            int bar = block.indexOf("\n--\n");
            if (bar >= 0) {
                cases.add(new Table(
                        block.substring(0, title),
                        block.substring(title + 1, bar),
                        block.substring(bar + 4).strip()));
            }
        }
        return cases;
    }

    static Stream<String> lines(String file) {
        return text(file).lines();
    }

    private static String text(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ": " + input.lines().findFirst().orElse("");
    }
}
