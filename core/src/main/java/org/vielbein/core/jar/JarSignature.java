package org.vielbein.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * By whom a jar is signed. Every entry is read to its end, as only that verifies it, so that this is known before a class
 * loader exists. A signer counts when it signed every entry outside {@code META-INF}'s signature files; several may.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html#signed-jar-file">JAR File Specification,
 *     Signed JAR File</a>
 */
public final class JarSignature {
    private static final String UNSIGNED = "unsigned";

    private final List<CertPath> signers;
    private final List<String> problems;

    private JarSignature(List<CertPath> signers, List<String> problems) {
        this.signers = List.copyOf(signers);
        this.problems = List.copyOf(problems);
    }

    /**
     * Verifies a jar.
     *
     * @throws IOException if it cannot be read; a broken signature is no such failure but one of {@link #problems()}
     */
    public static JarSignature read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            return new Reader(jar).signature();
        }
    }

    /** Whether every entry is signed by one signer at least, and nothing was changed since. */
    public boolean isSigned() {
        return !signers.isEmpty() && problems.isEmpty();
    }

    /** The subject of each signer's certificate with its SHA-256 fingerprint, or {@code unsigned}. */
    public String signer() {
        return signers.isEmpty()
                ? UNSIGNED
                : signers.stream()
                        .map(JarSignature::endEntity)
                        .map(certificate ->
                                certificate.getSubjectX500Principal().getName() + " (SHA-256 "
                                        + fingerprint(certificate) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** What is wrong with the signature, predicates with the jar as their subject; empty for an unsigned jar. */
    public List<String> problems() {
        return problems;
    }

    /** Whether a signer's certificate, or one that issued it, is in a store, and its own is valid today. */
    public boolean isTrustedBy(KeyStore store) {
        return isSigned() && signers.stream().anyMatch(path -> isValid(endEntity(path)) && isTrusted(path, store));
    }

    /** Each certificate of a path is issued by the next; one that the store holds vouches for those before it. */
    private static boolean isTrusted(CertPath path, KeyStore store) {
        List<? extends Certificate> chain = path.getCertificates();
        try {
            for (int k = 0; k < chain.size(); k++) {
                if (store.getCertificateAlias(chain.get(k)) != null) {
                    return true;
                }
                Optional<X509Certificate> issuer = issuer((X509Certificate) chain.get(k), store);
                if (issuer.isPresent()) {
                    return isValid(issuer.get());
                }
                if (k + 1 < chain.size()) {
                    chain.get(k).verify(chain.get(k + 1).getPublicKey());
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            return false; // the chain does not hold together, so that nobody vouches for its beginning
        }
    }

    private static Optional<X509Certificate> issuer(X509Certificate certificate, KeyStore store)
            throws GeneralSecurityException {
        for (String alias : java.util.Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate candidate
                    && candidate.getBasicConstraints() >= 0
                    && candidate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                try {
                    certificate.verify(candidate.getPublicKey());
                    return Optional.of(candidate);
                } catch (GeneralSecurityException e) {
                    continue; // another issuer of the same name
                }
            }
        }
        return Optional.empty();
    }

    private static X509Certificate endEntity(CertPath path) {
        return (X509Certificate) path.getCertificates().get(0);
    }

    private static boolean isValid(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256, and a certificate that was read has a form.", e);
        }
    }

    /** Reads the entries of one open jar. */
    private static final class Reader {
        private static final Set<String> SIGNATURE_FILES = Set.of(".sf", ".rsa", ".dsa", ".ec");

        private final JarFile jar;
        private final List<String> unsigned = new ArrayList<>();
        private final TreeMap<String, CertPath> common = new TreeMap<>();
        private boolean first = true;

        Reader(JarFile jar) {
            this.jar = jar;
        }

        JarSignature signature() throws IOException {
            if (jar.stream().map(JarEntry::getName).noneMatch(name -> isSignatureFile(name) && !name.endsWith(".SF"))) {
                return new JarSignature(List.of(), List.of());
            }
            List<String> problems = new ArrayList<>();
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !isOfTheSignature(entry.getName())) {
                    verify(entry, problems);
                }
            }
            if (!unsigned.isEmpty()) {
                problems.add("has " + (unsigned.size() == 1 ? "an entry" : unsigned.size() + " entries")
                        + " that its signer did not sign, such as " + unsigned.get(0) + ": sign it anew");
            } else if (common.isEmpty() && problems.isEmpty()) {
                problems.add("has entries signed by different signers and no signer of all: sign it anew");
            }
            return new JarSignature(problems.isEmpty() ? List.copyOf(common.values()) : List.of(), problems);
        }

        private void verify(JarEntry entry, List<String> problems) throws IOException {
            try (InputStream bytes = jar.getInputStream(entry)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            } catch (SecurityException e) {
                problems.add(
                        "was changed after it was signed, at " + entry.getName() + ": get it anew from its author");
                return;
            }
            CodeSigner[] signers = entry.getCodeSigners();
            if (signers == null) {
                unsigned.add(entry.getName());
                return;
            }
            TreeMap<String, CertPath> here = new TreeMap<>();
            for (CodeSigner signer : signers) {
                here.put(fingerprint(endEntity(signer.getSignerCertPath())), signer.getSignerCertPath());
            }
            if (first) {
                common.putAll(here);
                first = false;
            } else {
                common.keySet().retainAll(here.keySet());
            }
        }

        private static boolean isOfTheSignature(String name) {
            return name.equalsIgnoreCase(JarFile.MANIFEST_NAME) || isSignatureFile(name);
        }

        private static boolean isSignatureFile(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.startsWith("meta-inf/")
                    && lower.indexOf('/', "meta-inf/".length()) < 0
                    && (SIGNATURE_FILES.stream().anyMatch(lower::endsWith) || lower.startsWith("meta-inf/sig-"));
        }
    }
}
