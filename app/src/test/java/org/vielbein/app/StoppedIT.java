package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.SlowWrite;
import org.vielbein.app.host.TestJar;

/**
 * Ctrl-C, and a disk that is full, in the middle of a write: what was there stays, nothing half-written is left. A disk is as good as full
 * where files may not become larger, which needs no rights to arrange.
 */
@EnabledOnOs(OS.LINUX)
class StoppedIT {
    private static final int SIGINT = 130;
    private static final long PATIENCE = 60_000_000_000L;
    private static final String LAUNCHER =
            Run.DISTRIBUTION.resolve("bin").resolve("vielbein").toString();

    @TempDir
    Path folder;

    private Path data;
    private Path messages;

    @BeforeEach
    void place() {
        data = folder.resolve("data");
        messages = folder.resolve("messages");
    }

    /** A process that heeds Ctrl-C even where this one was started by a shell that made its children ignore it. */
    private Process start(String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of("env", "--default-signal=INT"));
        all.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectOutput(messages.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("VIELBEIN_DATA", data.toString());
        return builder.start();
    }

    private int statusOf(Process process) throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE, TimeUnit.NANOSECONDS), "it goes on");
        return process.exitValue();
    }

    private static void await(Process process, Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            assertTrue(process.isAlive() && System.nanoTime() - start < PATIENCE, "it did not happen");
            Thread.sleep(10);
        }
    }

    private int afterCtrlC(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return statusOf(process);
    }

    /** The names in a folder. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isUnfinished(Path folder) throws IOException {
        return names(folder).stream().anyMatch(name -> name.endsWith(".part"));
    }

    private double norm() {
        Run measured = Run.inData(data, "measure", "mound", "--at", "0,0", "--vector", "1,0", "--json");
        assertEquals(0, measured.status(), measured::err);
        return measured.json().get("vectors").get(0).get("norm").doubleValue();
    }

    private Path installed() {
        Path jar = TestJar.good("hill", "mound", 4).to(folder.resolve("hill.jar"));
        assertEquals(0, Run.inData(data, "plugins", "install", jar.toString()).status());
        return data.resolve("plugins").resolve("hill-1.0.0.jar");
    }

    @Test
    void ctrlCWhileAJarIsTriedChangesNothing() throws Exception {
        installed();
        Path mark = folder.resolve("mark");
        Path slow = TestJar.of("hill")
                .with("Plugin-Version", "1.1.0")
                .extension("Good", TestJar.metric("Good", "mound", 9).replaceFirst("\\{\n", """
                                {
                                    public Good() throws Exception {
                                        java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                                        Thread.sleep(8_000);
                                    }
                                """.formatted(mark)))
                .to(folder.resolve("slow.jar"));
        Process install = start(LAUNCHER, "plugins", "install", slow.toString());
        await(install, () -> Files.exists(mark));
        assertEquals(SIGINT, afterCtrlC(install));
        assertEquals("", Files.readString(messages));
        assertEquals(List.of("hill-1.0.0.jar"), names(data.resolve("plugins")));
        assertEquals(2.0, norm());
    }

    /** The write of {@code plugins install}, and of all else in the user's folder, with a content that comes slowly. */
    @Test
    void ctrlCWhileAFileOfTheUsersIsWrittenLeavesTheOneBefore() throws Exception {
        Path target = Files.writeString(folder.resolve("file.jar"), "before");
        Process writing = start(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowWrite.class.getName(),
                target.toString());
        await(writing, () -> isUnfinished(folder));
        assertEquals(SIGINT, afterCtrlC(writing));
        assertEquals(List.of("file.jar", "messages"), names(folder));
        assertEquals("before", Files.readString(target));
    }

    @Test
    void ctrlCWhileAFileIsConvertedLeavesTheOneBefore() throws Exception {
        Path out = Files.writeString(folder.resolve("out.csv"), "before");
        Path in = folder.resolve("in.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", in.toString()).start().waitFor());
        Process convert = start(
                LAUNCHER, "convert", "sphere", "--to", "stereographic", "--in", in.toString(), "--out", out.toString());
        try (RandomAccessFile rows = new RandomAccessFile(in.toFile(), "rw")) { // which waits for no reader
            rows.write("theta,phi\n1,0\n".getBytes(StandardCharsets.UTF_8));
            await(convert, () -> isUnfinished(folder));
            assertEquals(SIGINT, afterCtrlC(convert));
        }
        assertEquals("", Files.readString(messages));
        assertEquals(List.of("in.csv", "messages", "out.csv"), names(folder));
        assertEquals("before", Files.readString(out));
    }

    private Process full(String... command) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("sh", "-c", "ulimit -f 128 && exec \"$@\"", "sh")); // 64 KiB at least
        all.addAll(List.of(command));
        return start(all.toArray(String[]::new));
    }

    @Test
    void aDiskThatIsFullBeforeAConvertedFileIsWholeLeavesTheOneBefore() throws Exception {
        Path out = Files.writeString(folder.resolve("out.csv"), "before");
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "theta,phi\n" + "1,0.123456789\n".repeat(20_000));
        Process convert = full(
                LAUNCHER, "convert", "sphere", "--to", "stereographic", "--in", in.toString(), "--out", out.toString());
        assertEquals(4, statusOf(convert));
        assertEquals(
                "The file " + out
                        + " cannot be written (IOException: File too large); what was there before is untouched.\n",
                Files.readString(messages));
        assertEquals(List.of("in.csv", "messages", "out.csv"), names(folder));
        assertEquals("before", Files.readString(out));
    }

    @Test
    void aDiskThatIsFullBeforeAnInstalledJarIsWholeLeavesTheOneBefore() throws Exception {
        installed();
        Path large = TestJar.good("hill", "mound", 9)
                .with("Plugin-Version", "1.1.0")
                .text(
                        "noise",
                        new Random(3969)
                                .ints(200_000, ' ', '~')
                                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                                .toString())
                .to(folder.resolve("large.jar"));
        Process nowhere = full(LAUNCHER, "plugins", "install", large.toString());
        assertEquals(3, statusOf(nowhere));
        assertEquals(
                "large.jar was not installed. " + large
                        + " cannot be copied to where it would be loaded from: File too large.\n",
                Files.readString(messages));
        assertEquals(
                0,
                Run.inData(data, "plugins", "list", "--plugins", folder.toString())
                        .status()); // which copies it
        Process install = full(LAUNCHER, "plugins", "install", large.toString());
        assertEquals(4, statusOf(install));
        assertEquals(
                data.resolve("plugins").resolve("hill-1.1.0.jar")
                        + " cannot be written: IOException: File too large: nothing has changed.\n",
                Files.readString(messages));
        assertEquals(List.of("hill-1.0.0.jar"), names(data.resolve("plugins")));
        assertEquals(2.0, norm());
        Path cache = data.resolve("cache").resolve("plugins");
        assertEquals(
                List.of(),
                names(cache).stream().filter(name -> name.endsWith(".part")).toList());
    }
}
