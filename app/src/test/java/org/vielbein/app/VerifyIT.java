package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.TestJar;
import tools.jackson.databind.JsonNode;

/** {@code plugins verify} on jars of scripts and on those of the distribution. */
class VerifyIT {
    @TempDir
    Path folder;

    private Path jar(String script) throws IOException {
        Path file = folder.resolve("bowls.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Plugin-Id", "bowls");
        attributes.putValue("Plugin-Version", "1.0.0");
        attributes.putValue("Plugin-Requires", ">=0.1.0 & <0.2.0");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new ZipEntry("META-INF/vielbein/bowl.geometry"));
            entries.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void aGoodPluginIsGoodAndTheCatalogueKnowsNothingOfIt() throws IOException {
        Path file = jar("ds^2 = dr^2 + sinh(r)^2 dphi^2\n");
        Run run = Run.of("plugins", "verify", file.toString(), "--json");
        assertEquals(0, run.status(), run::out);
        JsonNode plugin = run.json().get("plugins").get(0);
        assertEquals("bowls", plugin.get("id").stringValue());
        assertEquals("good", plugin.get("state").stringValue());
        assertTrue(plugin.get("reason").isNull());
        assertEquals("[\"bowl\"]", plugin.get("metrics").toString());
        assertEquals("unsigned", plugin.get("signer").stringValue());
        assertEquals(64, plugin.get("sha256").stringValue().length());
        String page = Run.of("plugins", "verify", file.toString()).out();
        assertTrue(page.startsWith("bowls 1.0.0 (" + file + ")\n"), page);
        assertTrue(page.contains(" laws hold.\n"), page);
        assertTrue(!Run.of("list").out().contains("bowl"), page);
    }

    @Test
    void aFaultIsToldByLawPlaceAndAmount() throws IOException {
        Path file = jar("signature + +\nds^2 = dx^2 - dy^2\n");
        Run run = Run.of("plugins", "verify", file.toString(), "--json");
        assertEquals(3, run.status(), run::out);
        JsonNode plugin = run.json().get("plugins").get(0);
        assertEquals("faulty", plugin.get("state").stringValue());
        List<JsonNode> broken = IntStream.range(0, plugin.get("laws").size())
                .mapToObj(plugin.get("laws")::get)
                .filter(law -> !law.get("obeyed").booleanValue())
                .toList();
        assertEquals(1, broken.size(), broken::toString);
        JsonNode law = broken.get(0);
        assertEquals("geometry 'bowl'", law.get("geometry").stringValue());
        assertEquals("claimed signature", law.get("law").stringValue());
        assertEquals(2, law.get("amount").doubleValue());
        String sentence = "bowl breaks the law 'claimed signature' at "
                + law.get("place").stringValue()
                + ": the signature is 1 plus, 1 minus, and (2, 0) is claimed (deviation 2.00, seed 3969).";
        assertEquals(sentence, law.get("sentence").stringValue());
        assertEquals(sentence, plugin.get("reason").stringValue());
        Run page = Run.of("plugins", "verify", file.toString());
        assertEquals(3, page.status());
        int laws = (int) StreamSupport.stream(plugin.get("laws").spliterator(), false)
                .filter(one -> one.get("geometry").equals(law.get("geometry")))
                .count();
        assertTrue(laws > 20, plugin::toString);
        assertTrue(
                page.out().contains("  geometry 'bowl'  breaks 1 of " + laws + " laws: claimed signature\n"),
                page.out());
        assertTrue(page.out().replaceAll("\n\\s+", " ").contains("- " + sentence), page.out());
    }

    /** The laws of the charts of {@code coordinates} are those of LawsIT, and it is judged like the others with -Psoak. */
    @Test
    void everyPluginOfTheDistributionIsGood() throws IOException {
        everyOneIsGood(jar -> !isOfCoordinates(jar));
    }

    @Test
    @Tag("soak")
    void thePluginOfCoordinatesIsGood() throws IOException {
        everyOneIsGood(VerifyIT::isOfCoordinates);
    }

    private static boolean isOfCoordinates(Path jar) {
        return jar.getFileName().toString().contains("coordinates");
    }

    private static void everyOneIsGood(Predicate<Path> which) throws IOException {
        List<String> words;
        try (Stream<Path> jars = Files.list(Run.DISTRIBUTION.resolve("plugins"))) {
            words = Stream.concat(
                            Stream.of("plugins", "verify", "--json"),
                            jars.filter(which).sorted().map(Path::toString))
                    .toList();
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.status(), () -> run.out() + run.err());
        assertEquals(words.size() - 3, run.json().get("plugins").size());
    }

    @Test
    void aFileThatIsNoJarOrNotThereIsSaidToBe() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Run run = Run.of("plugins", "verify", text.toString());
        assertEquals(4, run.status(), run::out);
        assertTrue(run.out().startsWith(text + " cannot be read as a jar: "), run::out);
        Run absent = Run.of("plugins", "verify", "absent.jar");
        assertEquals(2, absent.status());
        assertEquals("There is no file absent.jar: name a plugin jar.", absent.message());
    }

    @Test
    void aLifeCycleClassThatFailsIsToldThoughAllLawsHold() {
        Path file = TestJar.good("hill", "mound", 4)
                .type(
                        "Life",
                        "public class Life extends org.pf4j.Plugin {\n"
                                + "    @Override public void start() { throw new IllegalStateException(\"no\"); }\n}")
                .with("Plugin-Class", "Life")
                .in(folder);
        Run run = Run.of("plugins", "verify", file.toString(), "--json");
        assertEquals(3, run.status(), run::out);
        assertEquals(
                "hill.jar could not be loaded: its class Life could not be started: IllegalStateException: no.",
                run.json().get("plugins").get(0).get("reason").stringValue());
    }

    @Test
    void helpSaysThatCodeRuns() {
        String help = Run.of("plugins", "verify", "--help").out();
        assertTrue(help.contains("vielbein plugins verify hills.jar\n"), help);
        assertTrue(help.contains("runs with all your rights"), help);
        assertTrue(help.contains("There is no limit of time"), help);
    }

    @Test
    void aRangeThatThisVersionIsNotInAndAPolicyAreToldToo() throws IOException {
        Path file = jar("ds^2 = dr^2 + sinh(r)^2 dphi^2\n");
        Path later = TestJar.good("later", "later", 1)
                .with("Plugin-Requires", ">=0.2.0 & <0.3.0")
                .in(folder);
        Run range = Run.of("plugins", "verify", later.toString(), "--json");
        assertEquals(3, range.status(), range::out);
        assertEquals(
                "later.jar requires Vielbein >=0.2.0 & <0.3.0 and this is 0.1.0: use a version of the plugin made for it.",
                range.json().get("plugins").get(0).get("reason").stringValue());
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("trust.properties"), "pins = " + "0".repeat(64));
        Run pinned = Run.inData(data, "plugins", "verify", file.toString(), "--json");
        assertEquals(3, pinned.status(), pinned::out);
        assertTrue(
                pinned.json().get("plugins").get(0).get("reason").stringValue().contains("none of the pins"),
                pinned::out);
    }
}
