/** The step before the program: refuses a Java that is too old, then hands over to {@code org.vielbein.app.Main}. */
@NullMarked
package org.vielbein.app.launch;

import org.jspecify.annotations.NullMarked;
