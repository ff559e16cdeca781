package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Keys made for a test by the JDK's keytool, and jars signed with them. */
final class Signing {
    private static final String PASSWORD = "changeit";

    private final KeyStore keys;
    private final String alias;

    private Signing(KeyStore keys, String alias) {
        this.keys = keys;
        this.alias = alias;
    }

    /** A key of its own certificate, which was valid from then on for so many days. */
    static Signing of(Path folder, String name, String start, int days) throws IOException, GeneralSecurityException {
        return made(
                folder.resolve(name + ".p12"), name, List.of("-startdate", start, "-validity", Integer.toString(days)));
    }

    /** A key of its own certificate that may issue others. */
    static Signing authority(Path folder, String name) throws IOException, GeneralSecurityException {
        return made(folder.resolve("authority.p12"), name, List.of("-ext", "bc:c"));
    }

    /** A key whose certificate one of the same folder's authority file issued, itself or through others. */
    static Signing issued(Path folder, String name, String issuer) throws IOException, GeneralSecurityException {
        return made(folder.resolve("authority.p12"), name, List.of("-signer", issuer));
    }

    private static Signing made(Path file, String name, List<String> more)
            throws IOException, GeneralSecurityException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name + ", O=Test",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
        command.addAll(more);
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, keytool.waitFor(), said);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            keys.load(bytes, PASSWORD.toCharArray());
        }
        return new Signing(keys, name);
    }

    /** A store with the certificate alone. */
    KeyStore certificate() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("trusted", keys.getCertificate(alias));
        return store;
    }

    /** Signs all entries of a jar into another. */
    Path sign(Path jar, Path signed) throws IOException, GeneralSecurityException {
        JarSigner signer = new JarSigner.Builder((KeyStore.PrivateKeyEntry)
                        keys.getEntry(alias, new KeyStore.PasswordProtection(PASSWORD.toCharArray())))
                .signerName("test")
                .build();
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(in, out);
        }
        return signed;
    }
}
