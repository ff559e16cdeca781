/** Metrics and charts as an author would write them against the published interface; their components are tested by known values. */
@NullMarked
package org.vielbein.api.example;

import org.jspecify.annotations.NullMarked;
