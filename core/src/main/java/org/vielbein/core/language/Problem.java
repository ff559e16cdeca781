package org.vielbein.core.language;

/**
 * One thing wrong with a text: where, what, and what to write instead.
 *
 * @param line the line, counted from 1
 * @param column the column of its first character, counted from 1 in code points
 * @param length how many code points of the line are meant, at least 1
 * @param message what was expected or violated, whole sentences
 * @param suggestion the remedy, whole sentences; empty where there is none to offer
 */
public record Problem(int line, int column, int length, String message, String suggestion) {
    /** Message and suggestion as one text. */
    public String sentence() {
        return suggestion.isEmpty() ? message : message + " " + suggestion;
    }
}
