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
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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

    /**
     * Whether a signer's certificate is in a store, or leads to one there by a valid path (RFC 5280, section 6), the certificates
     * of the path and that one valid today. Revocation is not asked for, which would need a network.
     */
    public boolean isTrustedBy(KeyStore store) {
        return isSigned() && signers.stream().anyMatch(path -> isTrusted(path, store));
    }

    private static boolean isTrusted(CertPath path, KeyStore store) {
        try {
            X509Certificate own = endEntity(path);
            if (store.getCertificateAlias(own) != null) {
                return isValid(own);
            }
            PKIXParameters parameters = new PKIXParameters(authorities(store));
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(withoutAnchor(path, store), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false; // expired, not leading to the store, or a store without certificates
        }
    }

    private static boolean isValid(X509Certificate certificate) {
        Date now = new Date();
        return !now.before(certificate.getNotBefore()) && !now.after(certificate.getNotAfter());
    }

    /** The certificates of a store that may issue others today; an author's own vouches for nobody else. */
    private static Set<TrustAnchor> authorities(KeyStore store) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = new HashSet<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate
                    && certificate.getBasicConstraints() >= 0
                    && isValid(certificate)) {
                anchors.add(new TrustAnchor(certificate, null));
            }
        }
        return anchors;
    }

    /** A path as validation wants it: it ends before the certificate that the store holds. */
    private static CertPath withoutAnchor(CertPath path, KeyStore store) throws GeneralSecurityException {
        List<Certificate> below = new ArrayList<>();
        for (Certificate certificate : path.getCertificates()) {
            if (store.getCertificateAlias(certificate) != null) {
                break;
            }
            below.add(certificate);
        }
        return CertificateFactory.getInstance("X.509").generateCertPath(below);
    }

    private static X509Certificate endEntity(CertPath path) {
        return (X509Certificate) path.getCertificates().get(0);
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
