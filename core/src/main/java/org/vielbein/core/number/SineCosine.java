package org.vielbein.core.number;

/** Sine and cosine of one angle, from one reduction. */
public record SineCosine(DoubleDouble sin, DoubleDouble cos) {}
