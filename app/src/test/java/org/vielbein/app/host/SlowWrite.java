package org.vielbein.app.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program that writes a file whose content begins and never ends. */
public final class SlowWrite {
    private static final int BEGINNING = 1 << 16;

    private SlowWrite() {}

    public static void main(String[] args) throws IOException {
        WholeFile.write(Path.of(args[0]), new InputStream() {
            private int given;

            @Override
            public int read() {
                while (given == BEGINNING) {
                    LockSupport.park(this);
                }
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                bytes[from] = (byte) read();
                return 1;
            }
        });
    }
}
