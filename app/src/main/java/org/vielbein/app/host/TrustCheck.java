package org.vielbein.app.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.jar.JarSignature;

/**
 * What the policy says to one jar, before a class loader for it exists.
 *
 * @param signer who signed it, or {@code unsigned}
 * @param obstacles what keeps it from being loaded, predicates with the jar as their subject
 */
record TrustCheck(String signer, List<String> obstacles) {
    TrustCheck {
        obstacles = List.copyOf(obstacles);
    }

    /** @param shipped whether it came with the distribution */
    static TrustCheck of(Trust trust, PrivateCopies.Copy copy, boolean shipped) throws IOException {
        JarSignature signature = JarSignature.read(copy.file());
        List<String> obstacles = new ArrayList<>(signature.problems());
        if (!shipped) {
            trust.obstacle().ifPresent(obstacles::add);
            if (trust.obstacle().isEmpty()) {
                judge(trust, copy, signature, obstacles);
            }
        }
        return new TrustCheck(signature.signer(), obstacles);
    }

    private static void judge(Trust trust, PrivateCopies.Copy copy, JarSignature signature, List<String> obstacles) {
        if (!trust.pins().isEmpty() && !trust.pins().contains(copy.sha256())) {
            obstacles.add("has the SHA-256 digest " + copy.sha256()
                    + ", which is none of the pins of trust.properties: add it there if you trust the jar");
        }
        if (trust.signed() && !signature.isSigned()) {
            obstacles.add("is unsigned, and the policy is signed: have it signed by a certificate of the trust store");
        } else if (trust.signed()
                && !trust.certificates().filter(signature::isTrustedBy).isPresent()) {
            obstacles.add("is signed by " + signature.signer()
                    + ", which is not in the trust store: add the certificate there if you trust it");
        }
    }
}
