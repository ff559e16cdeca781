package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vielbein.app.host.PluginException;
import org.vielbein.app.host.PluginHost;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.UnknownNameException;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.GeometryReference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The GEOMETRY of a command, and the values of its parameters. */
final class GeometryArgument {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "GEOMETRY",
            arity = "0..*",
            description = "A name, \"name(R=2)\", \"name in chart\", a file, - or \"ds^2 = …\"; in double quotes.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--with", paramLabel = "NAME=VALUE", description = "The value of a parameter, an expression.")
    private List<String> with = new ArrayList<>();

    /** What was typed. */
    String text() {
        String name = command.qualifiedName();
        if (words.isEmpty()) {
            throw CommandException.usage(
                    "A GEOMETRY is missing: write one after " + name + ", as in " + name + " sphere.");
        }
        if (words.size() == 1) {
            return words.get(0);
        }
        String whole = String.join(" ", words);
        if (words.contains("in") || whole.indexOf('=') >= 0 || whole.indexOf('(') >= 0) {
            throw CommandException.usage(
                    "The GEOMETRY is one argument: put it in double quotes, " + name + " \"" + whole + "\".");
        }
        throw CommandException.usage("There is one GEOMETRY, found " + words.size() + " words: '"
                + String.join("', '", words) + "'; a point is given by --at and a vector by --vector.");
    }

    /** The last word, which is not of the GEOMETRY but what the command does with it. */
    String operand(String name, String example) {
        if (words.size() < 2) {
            String command = this.command.qualifiedName();
            throw CommandException.usage("A " + name + " is missing: write GEOMETRY and " + name + ", as in " + command
                    + " sphere \"" + example + "\".");
        }
        return words.remove(words.size() - 1);
    }

    /** The geometry that was asked for. */
    Geometry in(Vielbein vielbein) {
        PluginHost host = vielbein.host();
        Catalog catalog = host.catalog();
        String text = text();
        try {
            return text.equals("-")
                    ? catalog.script("standard input", input(vielbein), values())
                    : catalog.geometry(text, values());
        } catch (UnknownNameException e) {
            throw unusablePlugin(host, text, e);
        }
    }

    static String input(Vielbein vielbein) {
        if (vielbein.inShell()) {
            throw CommandException.usage(
                    "In the shell standard input holds the commands: put the script into a file, or"
                            + " type the line element in double quotes.");
        }
        return vielbein.session().input();
    }

    /** A name of a plugin that is there but cannot be used is not unknown: the reason is what its user wants. */
    private static RuntimeException unusablePlugin(PluginHost host, String text, UnknownNameException e) {
        return names(text)
                .flatMap(name -> host.unusable(name).stream())
                .findFirst()
                .<RuntimeException>map(record -> new PluginException("Plugin '" + record.id() + "' is "
                        + record.state().text() + ", so '" + text + "' is not there. " + record.reason()))
                .orElse(e);
    }

    /** The names of the geometry and its charts. */
    private static Stream<String> names(String text) {
        return GeometryReference.read(text) instanceof GeometryReference.Named named
                ? Stream.concat(
                        Stream.of(named.name()), named.charts().stream().map(GeometryReference.ChartReference::name))
                : Stream.of();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : with) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw CommandException.usage("--with takes NAME=VALUE, found '" + assignment + "': write --with R=2.");
            }
            values.put(assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
        }
        return values;
    }
}
