package org.vielbein.core.language;

import java.util.List;

/** A metric of whose curvature its author claims something, to be proved. */
public interface FactualMetric {
    /** What is claimed, in the symbols of coordinates and parameters, whole ones too. */
    List<Script.Fact> facts();
}
