package org.vielbein.app.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A stream of text lines that end in a line feed: no locale, no line end of the platform, and an error is an exception.
 *
 * <p>A line that the charset of the terminal lacks letters for is written in ASCII; JSON is UTF-8 whatever the charset.
 */
public final class TextStream {
    private final OutputStream out;
    private final Charset charset;
    private final CharsetEncoder encoder;

    public TextStream(OutputStream out, Charset charset) {
        this.out = new BufferedOutputStream(out);
        this.charset = charset;
        this.encoder = charset.newEncoder();
    }

    /** Writes a text for people, and ends the line. */
    public void line(String text) {
        String shown = visible(text);
        write((encoder.canEncode(shown) ? shown : Ascii.of(shown)).getBytes(charset));
    }

    /** Titles and reasons come from other people's files: what would steer the terminal is spelled out. */
    private static String visible(String text) {
        return text.chars().noneMatch(TextStream::steers)
                ? text
                : text.chars()
                        .mapToObj(c -> steers(c) ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c))
                        .collect(Collectors.joining());
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n';
    }

    /** Writes a text without a line end and hands it on, as signs of progress need. */
    public synchronized void now(String text) {
        try {
            out.write((encoder.canEncode(text) ? text : Ascii.of(text)).getBytes(charset));
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Writes a JSON document and ends the line. */
    public void json(String document) {
        write(document.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
            out.write('\n');
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Hands on what is still held. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
