package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words as a POSIX shell does: at blanks; {@code '…'} keeps everything, {@code "…"} all but
 * {@code \" \\ \$ \`}; outside quotes a backslash keeps the next character. No variables, no patterns; {@code #} at the beginning of
 * a word begins a comment.
 */
final class LineSplitter {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private LineSplitter(String line) {
        this.line = line;
    }

    static List<String> split(String line) {
        return new LineSplitter(line).words();
    }

    private List<String> words() {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == ' ' || c == '\t' || c == '\r') {
                endWord();
            } else if (c == '#' && !inWord) {
                break;
            } else {
                inWord = true;
                character(c);
            }
        }
        endWord();
        return words;
    }

    private void character(char c) {
        switch (c) {
            case '\'' -> singleQuoted();
            case '"' -> doubleQuoted();
            case '\\' -> word.append(next());
            default -> word.append(c);
        }
    }

    private void singleQuoted() {
        int end = line.indexOf('\'', at);
        if (end < 0) {
            throw unclosed('\'');
        }
        word.append(line, at, end);
        at = end + 1;
    }

    private void doubleQuoted() {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0) {
                c = line.charAt(at++);
            }
            word.append(c);
        }
        throw unclosed('"');
    }

    private char next() {
        if (at >= line.length()) {
            throw CommandException.usage("The line ends in a backslash: write what it is to keep after it.");
        }
        return line.charAt(at++);
    }

    private static CommandException unclosed(char quote) {
        return CommandException.usage(
                "A quotation that begins with " + quote + " does not end: close it on the same line.");
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
