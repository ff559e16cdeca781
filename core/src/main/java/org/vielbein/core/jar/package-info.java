/**
 * What a plugin jar says without being loaded: its manifest, its index of extensions, the level and the access flags of
 * its class files, the API classes it should not carry.
 *
 * <p>A file goes in at {@link org.vielbein.core.jar.PluginJar#read}; facts and sentences come out. No class of the jar
 * is loaded and none of its code runs, so this is safe with any file. The host asks before it loads a plugin, the test
 * kit when an author builds one.
 */
@NullMarked
package org.vielbein.core.jar;

import org.jspecify.annotations.NullMarked;
