package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shell driven line by line, with folders that change while it is open. */
class ShellIT {
    @TempDir
    private Path folder;

    /** Lines that come one at a time; before a line is given out, its deed is done. */
    private static final class Script extends InputStream {
        private final Deque<Runnable> deeds = new ArrayDeque<>();
        private final Deque<byte[]> lines = new ArrayDeque<>();
        private byte[] current = {};
        private int next;

        Script then(Runnable deed, String line) {
            deeds.add(deed);
            lines.add((line + "\n").getBytes(StandardCharsets.UTF_8));
            return this;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (next == current.length) {
                if (lines.isEmpty()) {
                    return -1;
                }
                deeds.remove().run();
                current = lines.remove();
                next = 0;
            }
            int count = Math.min(length, current.length - next);
            System.arraycopy(current, next, into, from, count);
            next += count;
            return count;
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aScriptDroppedInWhileItIsOpenIsThereAtTheNextLine() {
        String measure = "measure bowl --at 1,1 --vector 1,0";
        Script input = new Script()
                .then(() -> {}, measure)
                .then(() -> write("bowl.geometry", "coordinates x, y\nz = x^2\nds^2 = dx^2 + dy^2 + dz^2\n"), measure)
                .then(() -> write("bowl.geometry", "coordinates x, y\nz = 3x^2\nds^2 = dx^2 + dy^2 + dz^2\n"), measure)
                .then(() -> write("broken.geometry", "ds^2 = dx^2 + \n"), "list")
                .then(() -> {}, measure)
                .then(() -> delete("bowl.geometry"), measure);
        Run run = Run.reading(input, "--json", "--geometries", folder.toString(), "shell");
        List<JsonNode> answers =
                run.out().lines().map(new JsonMapper()::readTree).toList();
        assertEquals(6, answers.size(), run::out);
        assertEquals(2, answers.get(0).get("error").get("status").intValue());
        assertEquals(5, answers.get(1).get("metric").get(0).get(0).doubleValue());
        assertEquals(37, answers.get(2).get("metric").get(0).get(0).doubleValue());
        assertFalse(answers.get(3).get("geometries").isEmpty());
        assertTrue(
                answers.get(3).toString().contains("broken.geometry")
                        || run.err().contains("broken.geometry"),
                () -> answers.get(3) + run.err());
        assertEquals(37, answers.get(4).get("metric").get(0).get(0).doubleValue());
        assertTrue(answers.get(5).get("error").get("message").stringValue().contains("bowl"), run::out);
    }

    @Test
    void everyLineIsAnsweredByOneLineOfJson() {
        Run run = Run.with("""
                measure sphere --at pi/3,0 --vector '0, 1'
                measure "sphere(R=2) in stereographic" --at 0.1,0.2

                nonsense
                measure 'unclosed
                rate "hot-plate(T=x)" --at 0,0 --at 1,0 --vector 1,0
                exit
                list
                """, "shell", "--json");
        List<JsonNode> answers =
                run.out().lines().map(new JsonMapper()::readTree).toList();
        assertEquals(5, answers.size(), run::out);
        assertEquals(0.75, answers.get(0).get("metric").get(1).get(1).doubleValue());
        assertEquals(2, answers.get(2).get("error").get("status").intValue());
        assertEquals(2, answers.get(3).get("error").get("status").intValue());
        assertEquals(0.5, answers.get(4).get("ratios").get(0).doubleValue());
    }
}
