/** Tests of the test kit: what is wrong is found. */
@NullMarked
package org.vielbein.testkit;

import org.jspecify.annotations.NullMarked;
