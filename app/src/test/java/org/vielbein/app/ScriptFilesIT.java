package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Domain;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.language.Layout;
import org.vielbein.core.language.Script;
import tools.jackson.databind.JsonNode;

/** The commands for authors of scripts: {@code check} and {@code format}. */
class ScriptFilesIT {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void allErrorsOfAllFilesAreReportedAtTheirPlaces() throws IOException {
        String good = file("good.geometry", "ds^2 = dr^2 + r^2 dtheta^2\n");
        String bad = file("bad.geometry", "coordinates x, y\nds^2 = kr dx^2 + dy^2\nfact scalar = sine(x)\n");
        Run run = Run.of("check", good, bad, "--json");
        assertEquals(2, run.status());
        assertEquals("", run.err());
        JsonNode errors = run.json().get("errors");
        assertEquals(2, errors.size());
        JsonNode first = errors.get(0);
        assertEquals(bad, first.get("file").stringValue());
        assertEquals(2, first.get("line").intValue());
        assertEquals(8, first.get("column").intValue());
        assertEquals(2, first.get("length").intValue());
        assertEquals(
                "`kr` is not declared. A product? Write `k r`. One name? Add `parameter kr`.",
                first.get("message").stringValue());
        assertEquals(3, errors.get(1).get("line").intValue());
        assertEquals(15, errors.get(1).get("column").intValue());
    }

    @Test
    void carets_showTheSpanOnStandardErrorAndTheCountIsPrinted() throws IOException {
        String bad = file("bad.geometry", "coordinates x, y\nds^2 = kr dx^2 + dy^2\n");
        Run run = Run.of("check", bad);
        assertEquals(2, run.status());
        assertEquals("1 script, 1 error\n", run.out());
        assertEquals(
                bad + ":2:8: `kr` is not declared. A product? Write `k r`. One name? Add `parameter kr`.\n"
                        + "    ds^2 = kr dx^2 + dy^2\n           ^^\n",
                run.err());
        Run good = Run.with("ds^2 = dx^2", "check", "-");
        assertEquals(0, good.status());
        assertEquals("1 script, no errors\n", good.out());
    }

    @Test
    void aFileThatCannotBeReadHindersNoOther() throws IOException {
        Path latin = Files.write(folder.resolve("latin.geometry"), new byte[] {'d', 's', (byte) 0xB2});
        String absent = folder.resolve("absent.geometry").toString();
        String bad = file("bad.geometry", "ds^2 = dx\n");
        Run run = Run.of("check", latin.toString(), absent, folder.toString(), bad, "--json");
        assertEquals(4, run.status());
        List<String> messages = new ArrayList<>();
        run.json().get("errors").forEach(e -> messages.add(e.get("message").stringValue()));
        assertEquals(
                List.of(
                        "The script " + latin + " is not text in UTF-8: save it in that encoding.",
                        "The script " + absent + " does not exist: check the path.",
                        "The script " + folder + " is a folder: name the files in it.",
                        "The term `dx` has degree 1 in the differentials; a line element has degree 2. `dx^2`?"),
                messages);
    }

    @Test
    void aClaimedEqualityThatDoesNotHoldIsAnError() throws IOException {
        Run run = Run.of("check", file("chain.geometry", "coordinates x\nds^2 = dx^2 = 2 dx^2\n"), "--json");
        assertEquals(2, run.status());
        assertEquals(1, run.json().get("errors").size());
        assertEquals(15, run.json().get("errors").get(0).get("column").intValue());
    }

    @Test
    void theShippedScriptsAreWithoutErrors() throws IOException {
        try (Stream<Path> files = Files.list(Run.DISTRIBUTION.resolve("geometries"))) {
            List<Path> scripts = files.sorted().toList();
            assertTrue(scripts.size() > 100);
            List<String> words = new ArrayList<>(List.of("check", "--json"));
            scripts.forEach(script -> words.add(script.toString()));
            Run run = Run.of(words.toArray(String[]::new));
            assertEquals(0, run.json().get("errors").size(), run.out());
        }
    }

    @Test
    void aShippedScriptInCanonicalLayoutMeansWhatItMeant() throws IOException {
        Catalog catalog = Shipped.catalog();
        try (Stream<Path> files = Files.list(Run.DISTRIBUTION.resolve("geometries"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                String loose = text.lines().map(ScriptFilesIT::loosened).collect(Collectors.joining("\n"));
                String canonical = Layout.canonical(loose);
                assertEquals(canonical, Layout.canonical(canonical), file.toString());
                assertEquals(meaning(catalog, text), meaning(catalog, canonical), file.toString());
            }
        }
    }

    /** The line with other blanks outside of quoted text. */
    private static String loosened(String line) {
        return line.contains("\"")
                ? line
                : line.replace(" + ", "+").replace(" in (", "  in  (").replace(" = ", "=");
    }

    /** What a script defines, in words. */
    private static List<Object> meaning(Catalog catalog, String text) {
        Script script = catalog.read("script", text);
        Definition definition = script.metric()
                .<Definition>map(m -> m)
                .orElseGet(() -> script.chart().orElseThrow());
        Arguments given = SampleArguments.of(definition);
        Domain domain = definition.domain(given);
        Coordinates x = Coordinates.of(domain);
        Object formula = script.metric()
                .<Object>map(m -> m.lineElement(x, given))
                .orElseGet(() -> script.chart().orElseThrow().toTarget(x, given));
        return List.of(
                script.name(),
                script.title(),
                definition.parameters().toString(),
                domain.coordinates().toString(),
                domain.conditions().toString(),
                formula,
                script.sources(),
                script.facts().size());
    }

    @Test
    void formatPrintsAndChangesNoFile() throws IOException {
        String text = "parameter R=2\nds^2=R^2 (dtheta^2+sin(theta)^2dphi^2)  #unit: metre\n";
        String file = file("ball.geometry", text);
        Run run = Run.of("format", file);
        assertEquals(0, run.status());
        assertEquals("parameter R = 2\nds^2 = R^2 (dtheta^2 + sin(theta)^2dphi^2)  # unit: metre\n", run.out());
        assertEquals(text, Files.readString(Path.of(file)));
        JsonNode again = Run.with(run.out(), "format", "-", "--json").json();
        assertEquals(run.out(), again.get("text").stringValue());
        assertEquals(false, again.get("changed").booleanValue());
    }

    @Test
    void formatRefusesAScriptWithErrors() throws IOException {
        Run run = Run.of("format", file("bad.geometry", "ds^2 = dx\n"));
        assertEquals(2, run.status());
        assertEquals("", run.out());
    }
}
