package org.vielbein.core.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.jar.PluginJar;

/** The scripts in a jar. */
public final class JarScripts {
    private JarScripts() {}

    /**
     * Reads them; a jar without any is not opened.
     *
     * @param place what sentences call the jar
     */
    public static List<ScriptText> of(PluginJar jar, Object place) throws IOException {
        List<ScriptText> scripts = new ArrayList<>();
        if (jar.scripts().isEmpty()) {
            return scripts;
        }
        try (JarFile open = new JarFile(jar.file().toFile(), false)) {
            for (String entry : jar.scripts()) {
                try (InputStream bytes = open.getInputStream(open.getJarEntry(entry))) {
                    String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                    String name = ScriptText.of(Path.of(entry), text).name();
                    scripts.add(ScriptText.of(name, place + "!/" + entry, text));
                }
            }
        }
        return scripts;
    }
}
