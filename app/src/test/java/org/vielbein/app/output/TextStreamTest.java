package org.vielbein.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextStreamTest {
    private static String written(Charset charset, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextStream stream = new TextStream(bytes, charset);
        stream.line(text);
        stream.flush();
        return bytes.toString(charset);
    }

    @Test
    void whatATerminalShowsIsWrittenAsItIs() {
        assertEquals("ds² = dθ²\t𝔤\n", written(StandardCharsets.UTF_8, "ds² = dθ²\t𝔤"));
        assertEquals("ds^2 = dtheta^2\n", written(StandardCharsets.US_ASCII, "ds² = dθ²"));
    }

    /** ECMA-48: ESC [ 31 m is red, ESC ] 0 ; … BEL is the window's title, U+009B is ESC [ in one character. */
    @Test
    void whatWouldSteerATerminalIsSpelledOut() {
        assertEquals(
                "\\u001b[31mred\\u0007 \\u009b2J\\u007f\n",
                written(StandardCharsets.UTF_8, "\u001b[31mred\u0007 \u009b2J\u007f"));
    }
}
