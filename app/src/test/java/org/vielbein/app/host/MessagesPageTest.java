package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of messages has every sentence that the host says of a jar, and none that it no longer says. */
class MessagesPageTest {
    private static final Path PAGE = Path.of("src", "main", "docs", "plugin-messages.md");
    private static final int TELLING = 8;

    @TempDir
    Path folder;

    private static List<String> entries;

    @BeforeAll
    static void read() throws IOException {
        entries = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("**") && line.endsWith("**"))
                .map(line -> line.substring(2, line.length() - 2))
                .toList();
        assertTrue(entries.size() > 50, () -> "entries: " + entries.size());
    }

    /** An entry as a pattern; one that says nothing of its own would match anything. */
    private static Pattern pattern(String entry) {
        return Pattern.compile(
                Arrays.stream(entry.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("(?s:.*?)")));
    }

    /** Whether a text is made of sentences of the page. */
    private static boolean stands(String reason) {
        return entries.stream().anyMatch(entry -> pattern(entry).matcher(reason).matches());
    }

    private static PluginHost host(Path plugins, Path data) {
        return PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.of(data)), "0.1.0");
    }

    private static List<String> reasons(PluginHost host) {
        return host.ledger().stream()
                .flatMap(record -> record.reasons().stream())
                .toList();
    }

    @Test
    void whateverIsSaidOfABadPluginStandsOnThePage() {
        Fault.all().forEach(fault -> fault.make().apply(folder));
        TestJar.good("good", "plane", 4).in(folder);
        try (PluginHost host = host(folder, folder.resolve("data"))) {
            List<String> said = reasons(host);
            assertTrue(said.size() > 40, said::toString);
            assertEquals(
                    List.of(), said.stream().filter(reason -> !stands(reason)).toList());
        }
    }

    private static String message(Supplier<?> question) {
        try {
            return "it answered " + question.get();
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String failure(PluginStore store, Path jar) {
        try {
            return "it was installed: " + store.install(jar);
        } catch (IOException | RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void whatIsSaidOfPoliciesSwitchesAndInstallationsStandsOnThePage() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path plugins = Files.createDirectory(data.resolve("plugins"));
        TestJar.good("good", "plane", 4).in(plugins);
        List<String> said = new ArrayList<>();
        for (String policy : List.of("policy = odd", "pins = " + "0".repeat(64), "max.bytes = 10", "max.entries = 1")) {
            Files.writeString(data.resolve("trust.properties"), policy);
            try (PluginHost host = host(plugins, data)) {
                said.addAll(reasons(host));
            }
        }
        Files.delete(data.resolve("trust.properties"));
        try (PluginHost host = host(plugins, data)) {
            PluginStore store = PluginStore.of(host);
            assertTrue(store.disable("good"));
            said.addAll(reasons(host));
            said.add(message(() -> {
                try {
                    return store.remove("godo");
                } catch (IOException e) {
                    return e;
                }
            }));
            said.add(failure(store, folder.resolve("absent.jar")));
            said.add(failure(store, Files.writeString(folder.resolve("noise.jar"), "no zip at all, but long enough")));
        }
        assertEquals(8, said.size(), said::toString);
        assertEquals(List.of(), said.stream().filter(reason -> !stands(reason)).toList());
    }

    /**
     * The fixed pieces of every entry stand in a source file still, literals that are added to each other taken as one: of the
     * pairs of words that follow each other in a piece at least half, as some sentences are put together from parts.
     */
    @Test
    void thePageHasNoSentenceThatNobodySays() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path root : List.of(Path.of("src", "main", "java"), Path.of("..", "core", "src", "main", "java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
                }
            }
        }
        List<String> gone = entries.stream()
                .flatMap(entry -> Arrays.stream(entry.split("…")))
                .filter(piece -> piece.strip().length() >= TELLING)
                .filter(piece -> sources.stream().noneMatch(source -> says(source, piece)))
                .toList();
        assertEquals(List.of(), gone);
    }

    private static boolean says(String source, String piece) {
        String[] words = piece.strip().split(" ");
        long found = IntStream.range(1, words.length)
                .filter(k -> source.contains(words[k - 1] + " " + words[k]))
                .count();
        return words.length > 1 ? 2 * found >= words.length - 1 : source.contains(words[0]);
    }

    @Test
    void aSentenceThatNobodySaysWouldBeFound() {
        assertTrue(says("return \"is switched off already\";", " is switched off."));
        assertFalse(says("return \"is switched off already\";", " was turned away at the door."));
    }
}
