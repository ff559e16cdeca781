package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page "Write a metric in ten minutes", followed word for word in an empty folder: its files written, its commands run, its
 * outputs compared.
 */
class PageIT {
    private static final Path PAGE = Path.of("..", "plugins", "README.md");
    private static final String USERS = "~/.local/share/vielbein";

    @TempDir
    private static Path folder;

    private static Repository repository;

    private int outputs;
    private int files;

    @BeforeAll
    static void install() throws IOException {
        repository = Repository.make();
    }

    @Test
    void itsFilesCommandsAndOutputsAreRight() throws Exception {
        String page = Files.readString(PAGE);
        Matcher step = Pattern.compile(
                        "```(console|java|properties)\n(.*?)```|`([^`\n]+)` becomes\\s+`([^`\n]+)`", Pattern.DOTALL)
                .matcher(page);
        while (step.find()) {
            if (step.group(3) != null) {
                edit(folder.resolve("dome/pom.xml"), step.group(3), step.group(4));
            } else if (step.group(1).equals("console")) {
                runAll(step.group(2));
            } else if (step.group(1).equals("java")) {
                file(step.group(2));
            } else {
                Files.createDirectories(data());
                Files.writeString(data().resolve("trust.properties"), step.group(2));
            }
        }
        assertTrue(outputs >= 12, "commands: " + outputs);
        assertTrue(files >= 3, "files: " + files);
        assertThePolicyHolds();
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
    }

    /** A file that the page shows: written, or seen to be as shown. */
    private void file(String block) throws IOException {
        int end = block.indexOf('\n');
        Path file = folder.resolve(block.substring("// ".length(), end));
        String content = block.substring(end + 1);
        if (Files.exists(file)) {
            assertEquals(Files.readString(file), content, file::toString);
        } else {
            Files.writeString(file, content);
        }
        files++;
    }

    private void runAll(String block) throws Exception {
        for (String part : block.split("(?m)^\\$ ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String command = part.substring(0, end);
                assertEquals(part.substring(end + 1).strip(), run(words(command)), command);
                outputs++;
            }
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static String run(List<String> words) throws Exception {
        String program = words.get(0);
        List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
        if (program.equals("vielbein")) {
            return vielbein(arguments);
        }
        if (program.equals("mvn")) {
            arguments.add("-Dmaven.repo.local=" + repository.root());
            return started(Path.of(System.getProperty("maven.home"), "bin", "mvn"), arguments)
                    .replaceAll("\u001B\\[[0-9;]*m", ""); // Maven resets colours it did not use
        }
        started(Path.of(System.getProperty("java.home"), "bin", program), arguments);
        return ""; // what the JDK's tools say differs from release to release
    }

    /** In this process, with paths beneath the folder. */
    private static String vielbein(List<String> arguments) {
        List<String> placed = new ArrayList<>();
        for (String argument : arguments) {
            placed.add(argument.endsWith(".jar") ? folder.resolve(argument).toString() : argument);
        }
        if (arguments.get(1).equals("new")) {
            placed.addAll(List.of("--into", folder.toString()));
        }
        Run run = Run.inData(data(), placed.toArray(String[]::new));
        assertEquals(0, run.status(), () -> run.out() + run.err());
        return run.out()
                .replace(data().toString(), USERS)
                .replace(folder + java.io.File.separator, "")
                .strip();
    }

    private static String started(Path program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    /** What the page says of the policy: the signed jar is loaded, the one installed unsigned is not. */
    private static void assertThePolicyHolds() throws IOException {
        Files.copy(folder.resolve("trusted.p12"), data().resolve("trusted.p12"));
        Run refused = Run.inData(data(), "plugins", "info", "dome");
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("is unsigned, and the policy is signed"), refused::err);
        String jar = folder.resolve("dome/target/dome-1.0.0.jar").toString();
        Run install = Run.inData(data(), "plugins", "install", jar);
        assertEquals(0, install.status(), install::err);
        assertTrue(install.out().contains("CN=Me (SHA-256 "), install::out);
    }
}
