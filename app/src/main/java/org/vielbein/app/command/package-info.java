/**
 * The command line: one class per command, the exit statuses, and the shell.
 *
 * <p>{@link org.vielbein.app.command.CommandLineRunner} reads the words of a line and runs a command in a
 * {@link org.vielbein.app.command.Session}, which holds the streams and the plugin host. A command asks the catalogue for a
 * geometry, computes, and hands plain values to {@code app.output}; it never ends the process.
 */
@NullMarked
package org.vielbein.app.command;

import org.jspecify.annotations.NullMarked;
