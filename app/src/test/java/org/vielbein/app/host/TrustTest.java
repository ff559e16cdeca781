package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.core.jar.JarDigest;

/** What the user's policy lets in, decided before any class is loaded. */
class TrustTest {
    @TempDir
    Path folder;

    private Path data;
    private Path plugins;
    private Path jar;

    @BeforeEach
    void make() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        plugins = Files.createDirectory(data.resolve("plugins"));
        jar = plugins.resolve("good.jar");
        TestJar.good("good", "plane", 4).to(jar);
    }

    private void policy(String... lines) throws IOException {
        Files.write(data.resolve("trust.properties"), List.of(lines));
    }

    private void signedPolicy() throws IOException, GeneralSecurityException {
        Author.writeStore(data.resolve("trusted.p12"), Author.one());
        policy("policy = signed", "truststore = trusted.p12", "password = changeit");
    }

    private void sign() {
        Author.one().sign(jar);
    }

    private PluginRecord record() {
        try (PluginHost host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.of(data)), "0.1.0")) {
            List<PluginRecord> ledger = host.ledger();
            assertEquals(1, ledger.size());
            return ledger.get(0);
        }
    }

    private void refused(String reason) {
        PluginRecord record = record();
        assertEquals(reason, record.reason());
        assertEquals(PluginState.REFUSED, record.state());
    }

    @Test
    void withoutAPolicyAnUnsignedJarIsLoadedAndItsDigestOnRecord() throws Exception {
        PluginRecord record = record();
        assertEquals(PluginState.ACTIVE, record.state());
        assertEquals(Optional.of("unsigned"), record.signer());
        assertEquals(Optional.of(JarDigest.sha256(jar)), record.sha256());
    }

    @Test
    void underThePolicySignedAnUnsignedJarIsRefused() throws Exception {
        signedPolicy();
        refused("good.jar is unsigned, and the policy is signed: have it signed by a certificate of the trust store.");
    }

    @Test
    void aSignedJarOfATrustedAuthorIsLoaded() throws Exception {
        sign();
        signedPolicy();
        PluginRecord record = record();
        assertEquals("", record.reason());
        assertEquals(PluginState.ACTIVE, record.state());
        assertTrue(record.signer().orElseThrow().startsWith("CN=Author (SHA-256 "), record::toString);
    }

    @Test
    void aSignedJarOfAStrangerIsRefused() throws Exception {
        sign();
        Author.writeStore(data.resolve("trusted.p12"));
        policy("policy = signed", "truststore = trusted.p12", "password = changeit");
        String signer = record().signer().orElseThrow();
        refused("good.jar is signed by " + signer
                + ", which is not in the trust store: add the certificate there if you trust it.");
    }

    @Test
    void aClassPutIntoASignedJarIsFoundUnderAnyPolicy() throws Exception {
        sign();
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(zip.getPath("Added.class"), "no class");
        }
        assertTrue(
                record().reason()
                        .contains(
                                "good.jar has an entry that its signer did not sign, such as Added.class: sign it anew."),
                record()::reason);
        assertEquals(PluginState.REFUSED, record().state());
    }

    @Test
    void anEntryChangedInASignedJarIsFoundUnderAnyPolicy() throws Exception {
        sign();
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(zip.getPath("META-INF/extensions.idx"), "Good\n# changed\n");
        }
        refused("good.jar was changed after it was signed, at META-INF/extensions.idx: get it anew from its author.");
    }

    @Test
    void aSignatureTakenOffDoesNotHelpUnderThePolicySigned() throws Exception {
        sign();
        signedPolicy();
        assertEquals(PluginState.ACTIVE, record().state());
        FileFault.takeOffSignature(jar);
        refused("good.jar is unsigned, and the policy is signed: have it signed by a certificate of the trust store.");
    }

    @Test
    void whereThereArePinsOnlyThoseAreLoaded() throws Exception {
        String digest = JarDigest.sha256(jar);
        policy("pins = " + "0".repeat(64));
        refused("good.jar has the SHA-256 digest " + digest
                + ", which is none of the pins of trust.properties: add it there if you trust the jar.");
        policy("pins = " + "0".repeat(64) + " " + digest);
        assertEquals(PluginState.ACTIVE, record().state());
    }

    @Test
    void aJarOverTheLimitsOfThePolicyIsRefused() throws Exception {
        long size = Files.size(jar);
        policy("max.bytes = 100");
        refused(jar + " has " + size
                + " bytes, and the limit is 100: raise max.bytes in trust.properties if you trust it.");
    }

    @Test
    void aPolicyThatCannotBeReadTrustsNothing() throws Exception {
        policy("polcy = signed");
        refused("good.jar is not loaded, since " + data.resolve("trust.properties")
                + " cannot be used (it has the unknown key polcy; known are [max.bytes, max.entries, max.expanded, password,"
                + " pins, policy, truststore]): mend it.");
        policy("policy = signed");
        refused("good.jar is not loaded, since " + data.resolve("trust.properties")
                + " cannot be used (policy is signed and there is no truststore): mend it.");
        policy("policy = strict");
        refused("good.jar is not loaded, since " + data.resolve("trust.properties")
                + " cannot be used (policy is 'strict' and not recorded or signed): mend it.");
        policy("pins = abc");
        refused("good.jar is not loaded, since " + data.resolve("trust.properties")
                + " cannot be used (the pin 'abc' is not 64 hexadecimal digits): mend it.");
    }

    @Test
    void theDistributionsOwnJarsAreHeldToTheLimitsOnly() throws Exception {
        signedPolicy();
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.of(data), Optional.of(plugins));
        try (PluginHost host = PluginHost.open(folders, "0.1.0")) {
            assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
        }
    }

    @Test
    void aChangeOfThePolicyCountsAtOnce() throws Exception {
        try (PluginHost host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.of(data)), "0.1.0")) {
            assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
            signedPolicy();
            assertEquals(PluginState.REFUSED, host.ledger().get(0).state());
            Files.delete(data.resolve("trust.properties"));
            assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
        }
    }

    @Test
    void aPolicyThatIsTightenedHoldsBackNothingThatWasLoadedBefore() throws Exception {
        try (PluginHost host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.of(data)), "0.1.0")) {
            assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
            policy("max.bytes = 100");
            assertEquals(PluginState.REFUSED, host.ledger().get(0).state());
            assertEquals(List.of(), host.catalog().metrics());
        }
    }

    @Test
    void aLimitBeyondAnyNumberOfEntriesIsNone() throws Exception {
        policy("max.entries = 99999999999");
        refused(
                "good.jar is not loaded, since " + data.resolve("trust.properties")
                        + " cannot be used (max.entries is '99999999999' and not a whole number from 1 to 2147483647): mend it.");
    }
}
