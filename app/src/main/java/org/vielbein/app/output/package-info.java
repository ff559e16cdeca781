/**
 * How results look: JSON documents, numbers, tables, text for terminals that lack letters, and streams that say what went
 * wrong with them.
 *
 * <p>Commands build plain values (maps, lists, arrays, numbers) and rows of text; here they become characters. Nothing flows
 * back but the one exception that output failed.
 */
@NullMarked
package org.vielbein.app.output;

import org.jspecify.annotations.NullMarked;
