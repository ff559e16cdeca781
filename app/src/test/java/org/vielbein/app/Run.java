package org.vielbein.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vielbein.app.command.CommandLineRunner;
import org.vielbein.app.command.Surroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program in this JVM on the packaged distribution. */
record Run(int status, String out, String err) {
    static final Path DISTRIBUTION = Path.of(System.getProperty("vielbein.distribution"));
    private static final Map<String, String> ENVIRONMENT =
            Map.of("VIELBEIN_DATA", DISTRIBUTION.resolveSibling("absent").toString());
    private static final JsonMapper JSON = new JsonMapper();

    static Run of(String... words) {
        return with("", words);
    }

    /** A run with standard input; the user's folder is one that does not exist. */
    static Run with(String input, String... words) {
        return in(StandardCharsets.UTF_8, input, words);
    }

    /** A run on a terminal of a character set. */
    static Run in(Charset charset, String input, String... words) {
        return run(charset, ENVIRONMENT, stream(input), words);
    }

    /** A run on a terminal whose variable COLUMNS says so. */
    static Run wide(String columns, String... words) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put("COLUMNS", columns);
        return run(StandardCharsets.UTF_8, environment, stream(""), words);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A run of a user whose folder this is. */
    static Run inData(Path data, String... words) {
        return inDataWith(data, "", words);
    }

    /** A run of a user whose folder this is, with standard input. */
    static Run inDataWith(Path data, String input, String... words) {
        return run(StandardCharsets.UTF_8, Map.of("VIELBEIN_DATA", data.toString()), stream(input), words);
    }

    /** A run that reads its input as it comes. */
    static Run reading(InputStream input, String... words) {
        return run(StandardCharsets.UTF_8, ENVIRONMENT, input, words);
    }

    private static Run run(Charset charset, Map<String, String> environment, InputStream input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                input, out, err, charset, false, environment, Optional.of(DISTRIBUTION), Main.version());
        int status = CommandLineRunner.run(surroundings, words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The one JSON document on standard output. */
    JsonNode json() {
        return JSON.readTree(out);
    }

    /** The last line of the messages. */
    String message() {
        return err.strip();
    }
}
