package org.vielbein.core.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of jars and their manifests is broken, alone, by the jar planted against it. */
class TrialOfJarsTest extends PlantedTrial {
    @Test
    void aRangeWithoutAnUpperBoundIsTold() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")).with("Plugin-Requires", ">=0.1.0"));
        assertEquals(List.of("version range"), rules(report));
        assertEquals(
                List.of("planted.jar has the Plugin-Requires '>=0.1.0', which has no upper bound:"
                        + " write one, such as >=0.1.0 & <0.2.0."),
                sentences(report));
    }

    /** A file of signatures that belongs to none of the entries. */
    @Test
    void aBrokenSignatureIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .text("META-INF/AUTHOR.SF", "Signature-Version: 1.0\n\n")
                .text("META-INF/AUTHOR.RSA", "no certificate"));
        assertEquals(
                List.of("signature"), rules(report), () -> sentences(report).toString());
    }

    @Test
    void aClassOfTheHostInsideIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .text("org/vielbein/api/expr/Expr.class", "\u0000"));
        assertEquals(List.of("packaging"), rules(report));
    }

    @Test
    void aMissingIndexIsTold() throws IOException {
        Report report = trial(PlantedJar.of("planted")
                .type("Planted", "public final class Planted " + PlantedJar.plane("planted", "ONE", "")));
        assertEquals(List.of("packaging"), rules(report));
    }

    @Test
    void namesThatAreNotLegalOrOfferedTwiceAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("two words", "ONE", ""))
                .extension("A", PlantedJar.plane("same", "ONE", ""))
                .extension("B", PlantedJar.plane("same", "ONE", "")));
        assertEquals(List.of("names"), rules(report));
        assertEquals(2, report.findings().size(), () -> sentences(report).toString());
    }

    @Test
    void namesThatAreDeclaredAndNotOfferedAreToldAndTheOtherWayRound() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")).with("Plugin-Metrics", "hill"));
        assertEquals(List.of("declared names"), rules(report));
        assertEquals(
                List.of(
                        "planted.jar declares the metric 'hill' in Plugin-Metrics, and its code offers none of this name:"
                                + " remove it there.",
                        "planted.jar offers the metric 'planted', which its Plugin-Metrics does not name: add it there."),
                sentences(report));
    }

    @Test
    void aScriptThatCannotBeReadIsTold() throws IOException {
        Report report = trial(
                PlantedJar.of("planted").text("META-INF/vielbein/bowl.geometry", "ds^2 = dr^2 + sinh(r^2 dphi^2\n"));
        assertEquals(List.of("scripts"), rules(report));
        assertTrue(
                sentences(report).get(0).startsWith("planted.jar!/META-INF/vielbein/bowl.geometry"),
                () -> sentences(report).toString());
    }

    @Test
    void whatTheApiAsksForAndAClassDoesNotHaveIsALinkThatIsMissing() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .with("Plugin-Api-Version", "0.3.0")
                .renamed("lineElement", "lineElemenT"));
        assertTrue(rules(report).contains("links"), () -> rules(report).toString());
        assertTrue(
                sentences(report)
                        .contains("planted.jar was built against api 0.3.0 and this is 0.1.0: Planted does not"
                                + " implement Metric.lineElement(Coordinates, Arguments), which it asks for: use a newer Vielbein or an older"
                                + " version of the plugin."),
                () -> sentences(report).toString());
    }

    @Test
    void whatAnAuthorDoesWellToMendIsAdvice() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", "")));
        assertTrue(report.isGood());
        assertEquals(
                List.of(
                        "Say Plugin-Api-Version in the manifest, so that a host can say what is missing, and of which version.",
                        "Say Plugin-Description in the manifest, one line for plugins info.",
                        "Say Plugin-License in the manifest, so that others know what they may do.",
                        "Say Plugin-Provider in the manifest, so that others know whom to ask.",
                        "Say Plugin-Metrics and Plugin-Charts in the manifest, the names that the code offers: a host then loads no"
                                + " class before one of them is needed."),
                report.advice());
    }
}
