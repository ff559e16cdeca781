package org.vielbein.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSplitterTest {
    /** What dash 0.5.12-2 prints for {@code printf '[%s]'} and the line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            measure sphere --at 1,2       | [measure][sphere][--at][1,2]
            a  b\tc                       | [a][b][c]
            'a b' "c d"                   | [a b][c d]
            'a'"b"c                       | [abc]
            '' ""                         | [][]
            'a\\b' "a\\b" a\\b            | [a\\b][a\\b][ab]
            "a\\"b" "a\\\\b"              | [a"b][a\\b]
            "it's" 'say "x"'              | [it's][say "x"]
            a\\ b                         | [a b]
            a#b #c                        | [a#b]
            "#a" '#'                      | [#a][#]
            "ds² = dr²"                   | [ds² = dr²]
            """)
    void wordsAreThoseOfAPosixShell(String line, String words) {
        assertEquals(
                words,
                String.join(
                        "",
                        LineSplitter.split(line).stream()
                                .map(word -> "[" + word + "]")
                                .toList()));
    }

    @Test
    void nothingIsNoWord() {
        assertEquals(List.of(), LineSplitter.split(""));
        assertEquals(List.of(), LineSplitter.split("  \t "));
        assertEquals(List.of(), LineSplitter.split("# a comment"));
    }

    @Test
    void variablesAndPatternsStay() {
        assertEquals(List.of("$HOME", "*", "a=b"), LineSplitter.split("$HOME * a=b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            say "x   | A quotation that begins with " does not end: close it on the same line.
            say 'x   | A quotation that begins with ' does not end: close it on the same line.
            say x\\  | The line ends in a backslash: write what it is to keep after it.
            """)
    void whatDoesNotEndIsRefused(String line, String sentence) {
        CommandException refusal = assertThrows(CommandException.class, () -> LineSplitter.split(line));
        assertEquals(sentence, refusal.getMessage());
        assertEquals(ExitStatus.USAGE, refusal.status());
    }
}
