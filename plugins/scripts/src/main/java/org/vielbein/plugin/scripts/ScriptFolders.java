package org.vielbein.plugin.scripts;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.pf4j.Extension;
import org.vielbein.api.source.GeometrySource;
import org.vielbein.api.source.Offer;
import org.vielbein.api.source.ScriptText;

/**
 * The {@code *.geometry} files of the script folders, read anew each time and offered anew when anything has changed.
 *
 * <p>A file is judged by its content, so that an edit of the same length within one tick of the file system's clock is seen.
 * Of two files of one name the one in the earlier folder counts. Files whose name begins with a dot (what editors leave
 * beside a file) and folders are passed over; a folder that does not exist is empty.
 *
 * <p>A file that cannot be read, is no text in UTF-8, or is too long is a problem of the offer and disturbs nothing else.
 */
@Extension
public final class ScriptFolders implements GeometrySource {

    private static final String ENDING = ".geometry";

    private Offer last = Offer.none();

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public synchronized Offer offer(List<Path> scriptFolders) {
        List<ScriptText> scripts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(scriptFolders, problems)) {
            ScriptFile read = ScriptFile.read(file);
            read.script().ifPresent(scripts::add);
            read.problem().ifPresent(problems::add);
        }
        if (!scripts.equals(last.scripts()) || !problems.equals(last.problems())) {
            last = Offer.ofScripts(scripts).withProblems(problems);
        }
        return last;
    }

    /** The files in the order of their names, whatever order the file system lists them in. */
    private static Collection<Path> files(List<Path> folders, List<String> problems) {
        TreeMap<String, Path> byName = new TreeMap<>();
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                continue;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ScriptFolders::isScript)) {
                entries.forEach(file -> byName.putIfAbsent(file.getFileName().toString(), file));
            } catch (IOException | DirectoryIteratorException e) {
                problems.add("The script folder " + folder + " cannot be read: " + ScriptFile.reason(e) + ".");
            }
        }
        return byName.values();
    }

    private static boolean isScript(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && !Files.isDirectory(file);
    }
}
