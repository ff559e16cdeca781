package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature counts when it is whole, of every entry, and by a certificate that somebody put into the store. */
class JarSignatureTest {
    @TempDir
    static Path folder;

    private static Signing known;
    private static Signing former;
    private static Path unsigned;
    private static Path signed;

    @BeforeAll
    static void sign() throws Exception {
        known = Signing.of(folder, "Known", "-1d", 30);
        former = Signing.of(folder, "Former", "-40d", 30);
        unsigned = JarFixture.plugin(folder)
                .entry("a.txt", "a")
                .entry("b.txt", "b")
                .file();
        signed = known.sign(unsigned, folder.resolve("signed.jar"));
    }

    /** A copy of the signed jar with an entry set to a text. */
    private static Path altered(String name, String entry, String text) throws IOException {
        Path jar = Files.copy(signed, folder.resolve(name));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(zip.getPath(entry), text);
        }
        return jar;
    }

    @Test
    void anUnsignedJarIsSaidToBeAndTrustedByNobody() throws Exception {
        JarSignature signature = JarSignature.read(unsigned);
        assertFalse(signature.isSigned());
        assertEquals("unsigned", signature.signer());
        assertEquals(List.of(), signature.problems());
        assertFalse(signature.isTrustedBy(known.certificate()));
    }

    @Test
    void aSignedJarNamesItsSignerAndIsTrustedByTheStoreThatHasHim() throws Exception {
        JarSignature signature = JarSignature.read(signed);
        assertTrue(signature.isSigned());
        assertTrue(signature.signer().matches("CN=Known,\\s?O=Test \\(SHA-256 [0-9a-f]{64}\\)"), signature.signer());
        assertTrue(signature.isTrustedBy(known.certificate()));
        assertFalse(signature.isTrustedBy(former.certificate()));
    }

    @Test
    void anExpiredCertificateVouchesForNothing() throws Exception {
        JarSignature signature = JarSignature.read(former.sign(unsigned, folder.resolve("former.jar")));
        assertTrue(signature.isSigned());
        assertFalse(signature.isTrustedBy(former.certificate()));
    }

    @Test
    void anEntryThatWasChangedIsNamed() throws Exception {
        JarSignature signature = JarSignature.read(altered("changed.jar", "b.txt", "other"));
        assertFalse(signature.isSigned());
        assertEquals(
                List.of("was changed after it was signed, at b.txt: get it anew from its author"),
                signature.problems());
        assertFalse(signature.isTrustedBy(known.certificate()));
    }

    @Test
    void anEntryThatWasAddedIsNamed() throws Exception {
        JarSignature signature = JarSignature.read(altered("added.jar", "c.txt", "new"));
        assertEquals(
                List.of("has an entry that its signer did not sign, such as c.txt: sign it anew"),
                signature.problems());
        assertFalse(signature.isTrustedBy(known.certificate()));
    }

    @Test
    void anAuthorityVouchesForThoseItIssuedAndTheyForNobody() throws Exception {
        Signing authority = Signing.authority(folder, "authority");
        Signing author = Signing.issued(folder, "author", "authority");
        JarSignature issued = JarSignature.read(author.sign(unsigned, folder.resolve("issued.jar")));
        assertTrue(issued.isTrustedBy(authority.certificate()));
        assertTrue(issued.isTrustedBy(author.certificate()));
        assertFalse(issued.isTrustedBy(known.certificate()));
        Signing forged = Signing.issued(folder, "forged", "author");
        JarSignature passedOn = JarSignature.read(forged.sign(unsigned, folder.resolve("forged.jar")));
        assertTrue(passedOn.isSigned());
        assertFalse(passedOn.isTrustedBy(authority.certificate()), "the author is no authority");
        assertFalse(passedOn.isTrustedBy(author.certificate()), "the author is no authority");
    }
}
