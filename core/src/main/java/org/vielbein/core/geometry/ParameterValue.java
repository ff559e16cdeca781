package org.vielbein.core.geometry;

import org.vielbein.api.chart.Parameter;

/**
 * A parameter and its value as shown to people.
 *
 * @param parameter as declared
 * @param value the value as written, empty where there is none
 * @param origin {@code given}, {@code default}, {@code missing} or {@code unknown} (a function without a formula)
 */
public record ParameterValue(Parameter parameter, String value, String origin) {}
