/**
 * Text scripts as geometries: every {@code *.geometry} file of the script folders.
 *
 * <p>{@link org.vielbein.plugin.scripts.ScriptFolders} reads the folders each time it is asked and hands the texts to the
 * host, which parses them; the package knows nothing of the language. The scripts that come with Vielbein stand beside the
 * sources in {@code src/main/geometries}.
 */
@NullMarked
package org.vielbein.plugin.scripts;

import org.jspecify.annotations.NullMarked;
