package org.vielbein.core.jar;

import java.util.ArrayList;
import java.util.List;

/** Judges the facts of one jar: what is missing, what is forbidden, what a host could not use. */
final class JarCheck {
    private final PluginJar jar;
    private final int release;
    private final List<String> problems = new ArrayList<>();

    JarCheck(PluginJar jar, int release) {
        this.jar = jar;
        this.release = release;
    }

    List<String> problems() {
        checkManifest();
        checkLevel();
        SharedPackages.GROUPS.forEach(this::checkBundled);
        jar.classes()
                .damaged()
                .forEach((name, reason) -> report("holds the damaged class file " + name + ": " + reason));
        checkIndex();
        return List.copyOf(problems);
    }

    private void checkManifest() {
        for (String key : jar.manifest().missing()) {
            report("has no " + key + " in its manifest: add it");
        }
        if (jar.manifest().id().isPresent() && !jar.manifest().hasLegalId()) {
            report("has the Plugin-Id '" + jar.manifest().id().get()
                    + "', which is not legal: use a letter first, then letters, digits, '.', '_' and '-'");
        }
    }

    private void checkLevel() {
        jar.classes().refusedBy(release).ifPresent(refused -> {
            ClassVersion version = refused.getValue();
            String needs = version.preview()
                    ? "uses preview features of Java " + version.release() + ": compile without them"
                    : "needs Java " + version.release() + " and this is Java " + release
                            + ": use a newer Java or compile for an older one";
            report("holds " + refused.getKey() + ", which " + needs);
        });
    }

    private void checkBundled(SharedPackages.Group group) {
        List<String> bundled = jar.classes().below(group.prefix());
        if (!bundled.isEmpty()) {
            report("holds " + classes(bundled.size()) + " of " + group.title() + ", such as " + bundled.get(0)
                    + ", which the host provides: give " + group.artifact() + " the scope provided");
        }
    }

    private static String classes(int count) {
        return count == 1 ? "a class" : count + " classes";
    }

    private void checkIndex() {
        if (jar.scriptsOnly()) {
            return;
        }
        if (jar.classes().isEmpty() && jar.extensions().isEmpty()) {
            report("offers nothing: add a class with @Extension, or a script in META-INF/vielbein");
        } else if (jar.index().isEmpty()) {
            report("has no " + ExtensionIndex.ENTRY + ", so that none of its classes would be found: "
                    + "compile it with PF4J's annotation processor on the processor path");
        } else if (jar.extensions().isEmpty()) {
            report("has an empty " + ExtensionIndex.ENTRY + ": annotate the classes it offers with @Extension");
        }
        jar.extensions().forEach(this::checkExtension);
    }

    private void checkExtension(String name) {
        if (jar.classes().damaged().containsKey(name)) {
            return;
        }
        ClassFile extension = jar.classes().files().get(name);
        if (extension == null) {
            report("names the extension " + name + ", which is not in the jar: build it anew");
        } else {
            extension.obstacle().ifPresent(reason -> report("names the extension " + name + ", which " + reason));
        }
    }

    private void report(String predicate) {
        problems.add(jar.shownAs().getFileName() + " " + predicate + ".");
    }
}
