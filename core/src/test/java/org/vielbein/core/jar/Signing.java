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

    private Signing(KeyStore keys) {
        this.keys = keys;
    }

    /** A key of its own certificate, which was valid from then on for so many days. */
    static Signing of(Path folder, String name, String start, int days) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name + ", O=Test",
                "-startdate",
                start,
                "-validity",
                Integer.toString(days),
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
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
        return new Signing(keys);
    }

    /** A store with the certificate alone. */
    KeyStore certificate() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("trusted", keys.getCertificate("key"));
        return store;
    }

    /** Signs all entries of a jar into another. */
    Path sign(Path jar, Path signed) throws IOException, GeneralSecurityException {
        JarSigner signer = new JarSigner.Builder((KeyStore.PrivateKeyEntry)
                        keys.getEntry("key", new KeyStore.PasswordProtection(PASSWORD.toCharArray())))
                .signerName("test")
                .build();
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(in, out);
        }
        return signed;
    }
}
