/** The program: {@link org.vielbein.app.Main} reads the command line and ends with an exit status. */
@NullMarked
package org.vielbein.app;

import org.jspecify.annotations.NullMarked;
