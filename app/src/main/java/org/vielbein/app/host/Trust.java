package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.jar.JarDigest;
import org.vielbein.core.jar.JarLimits;

/**
 * Which jars may be loaded: {@code trust.properties} in the user's folder.
 *
 * <pre>
 * policy      recorded (the default: any jar, its digest and signer on record), or signed
 * truststore  for signed: a key store of certificates, beside this file; every entry is signed by one of them
 * password    of the key store; may be absent
 * pins        SHA-256 digests; where there are any, a jar of another digest is not loaded
 * max.bytes, max.entries, max.expanded
 *             limits on the file, on its entries, on what they unpack to
 * </pre>
 *
 * <p>A file that cannot be read trusts nothing. The jars of the distribution stand beside code that is as unsigned as they are,
 * and are held to the limits only.
 *
 * @param text what the file says
 * @param key what else it depends on: the key store as it is now
 * @param obstacle why nothing is trusted; empty where the file is in order
 */
record Trust(
        String text,
        String key,
        boolean signed,
        Optional<KeyStore> certificates,
        Set<String> pins,
        JarLimits limits,
        Optional<String> obstacle) {
    private static final String NAME = "trust.properties";
    private static final Set<String> KEYS =
            Set.of("policy", "truststore", "password", "pins", "max.bytes", "max.entries", "max.expanded");

    /** The policy without a file. */
    static final Trust RECORDED =
            new Trust("", "", false, Optional.empty(), Set.of(), JarLimits.DEFAULT, Optional.empty());

    /**
     * The policy of the user.
     *
     * @param before what it was when it was last read: while nothing has changed, the key store is not opened again
     */
    static Trust of(Folders folders, Trust before) {
        Optional<Path> file = folders.data().map(folder -> folder.resolve(NAME)).filter(Files::exists);
        return file.map(path -> read(path, before)).orElse(RECORDED);
    }

    private static Trust read(Path file, Trust before) {
        String text = "";
        try {
            text = Files.readString(file);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Optional<Path> store = store(file, properties);
            String key = store.isPresent() ? JarDigest.sha256(store.get()) : "";
            boolean same = before.obstacle.isEmpty() && text.equals(before.text) && key.equals(before.key);
            return same ? before : parse(text, properties, store, key);
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            return new Trust(
                    text,
                    "",
                    true,
                    Optional.empty(),
                    Set.of(),
                    JarLimits.DEFAULT,
                    Optional.of("is not loaded, since " + file + " cannot be used (" + e.getMessage() + "): mend it"));
        }
    }

    private static Optional<Path> store(Path file, Properties properties) {
        return Optional.ofNullable(properties.getProperty("truststore")).map(name -> file.resolveSibling(name.strip()));
    }

    private static Trust parse(String text, Properties properties, Optional<Path> store, String key)
            throws IOException, GeneralSecurityException {
        for (String name : properties.stringPropertyNames()) {
            if (!KEYS.contains(name)) {
                throw new IllegalArgumentException(
                        "it has the unknown key " + name + "; known are " + new TreeSet<>(KEYS));
            }
        }
        String policy = properties.getProperty("policy", "recorded").strip();
        if (!Set.of("recorded", "signed").contains(policy)) {
            throw new IllegalArgumentException("policy is '" + policy + "' and not recorded or signed");
        }
        boolean signed = policy.equals("signed");
        if (signed && store.isEmpty()) {
            throw new IllegalArgumentException("policy is signed and there is no truststore");
        }
        Optional<KeyStore> certificates = store.isEmpty()
                ? Optional.empty()
                : Optional.of(keyStore(store.get(), properties.getProperty("password")));
        return new Trust(
                text,
                key,
                signed,
                certificates,
                pins(properties.getProperty("pins", "")),
                limits(properties),
                Optional.empty());
    }

    private static KeyStore keyStore(Path file, @Nullable String password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, password == null ? null : password.toCharArray());
        }
        return store;
    }

    private static Set<String> pins(String text) {
        Set<String> pins = new TreeSet<>();
        Arrays.stream(text.split("[\\s,]+")).filter(pin -> !pin.isEmpty()).forEach(pin -> {
            if (!pin.matches("[0-9a-fA-F]{64}")) {
                throw new IllegalArgumentException("the pin '" + pin + "' is not 64 hexadecimal digits");
            }
            pins.add(pin.toLowerCase(Locale.ROOT));
        });
        return pins;
    }

    private static JarLimits limits(Properties properties) {
        return new JarLimits(
                limit(properties, "max.bytes", JarLimits.DEFAULT.bytes(), Long.MAX_VALUE),
                (int) limit(properties, "max.entries", JarLimits.DEFAULT.entries(), Integer.MAX_VALUE),
                limit(properties, "max.expanded", JarLimits.DEFAULT.expanded(), Long.MAX_VALUE));
    }

    private static long limit(Properties properties, String key, long byDefault, long most) {
        String text = properties.getProperty(key, Long.toString(byDefault)).strip();
        if (!text.matches("[1-9][0-9]{0,17}") || Long.parseLong(text) > most) {
            throw new IllegalArgumentException(key + " is '" + text + "' and not a whole number from 1 to "
                    + Math.min(most, 999_999_999_999_999_999L));
        }
        return Long.parseLong(text);
    }

    /** Two policies are the same when they say the same; key stores have no equality of their own. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trust trust
                && text.equals(trust.text)
                && key.equals(trust.key)
                && obstacle.equals(trust.obstacle);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
