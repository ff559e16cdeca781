package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** An author with a key of his own, made once by the JDK's keytool, who signs jars with it. */
final class Author {
    private static final String PASSWORD = "changeit";

    private static final Author ONE = made();

    private final KeyStore keys;

    private Author(KeyStore keys) {
        this.keys = keys;
    }

    static Author one() {
        return ONE;
    }

    private static Author made() {
        try {
            Path file = Files.createTempDirectory("author").resolve("own.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "key",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=Author",
                            "-keystore",
                            file.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, keytool.waitFor(), said);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream bytes = Files.newInputStream(file)) {
                keys.load(bytes, PASSWORD.toCharArray());
            }
            Files.delete(file);
            Files.delete(file.getParent());
            return new Author(keys);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /** A store of his certificate alone, or of none, under the password {@code changeit}. */
    static void writeStore(Path file, Author... trusted) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Author author : trusted) {
            store.setCertificateEntry("author", author.keys.getCertificate("key"));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    /** Signs every entry of a jar, in its place. */
    Path sign(Path jar) {
        try {
            Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
            Files.move(jar, unsigned);
            try (ZipFile in = new ZipFile(unsigned.toFile());
                    OutputStream out = Files.newOutputStream(jar)) {
                new JarSigner.Builder((KeyStore.PrivateKeyEntry)
                                keys.getEntry("key", new KeyStore.PasswordProtection(PASSWORD.toCharArray())))
                        .build()
                        .sign(in, out);
            }
            Files.delete(unsigned);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
