package org.vielbein.app.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a run of the program stands in: streams, variables, folders, terminal.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset what the terminal shows
 * @param terminal whether standard input and output are a terminal
 * @param environment the variables
 * @param home the folder of the distribution, where there is one
 * @param version the version of Vielbein
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Charset charset,
        boolean terminal,
        Map<String, String> environment,
        Optional<Path> home,
        String version) {}
