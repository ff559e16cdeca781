package org.vielbein.core.language;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.metric.Signature;

/** A metric of which its author claims something, to be held against it. */
public interface FactualMetric {
    /** What is claimed of its curvature, in the symbols of coordinates and parameters, whole ones too. */
    List<Script.Fact> facts();

    /** The signature that is claimed in so many words; empty where it is read off the signs as written. */
    Optional<Signature> claimedSignature();
}
