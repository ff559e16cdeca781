/**
 * The author's kit: writes the project of a new plugin from templates, which lie among the resources as what they become, with
 * marked words such as {@code @NAME@} in them.
 *
 * <p>A name goes into {@link org.vielbein.app.kit.PluginProject}; out come files in a new folder.
 */
@NullMarked
package org.vielbein.app.kit;

import org.jspecify.annotations.NullMarked;
