package org.vielbein.core.jar;

import java.util.ArrayList;
import java.util.List;

/** Reads the types of fields and methods, JVMS §4.3; of a text that is no descriptor it reads what it can. */
final class Descriptor {
    private Descriptor() {}

    /** The names of all classes that are mentioned. */
    static List<String> classes(String descriptor) {
        List<String> classes = new ArrayList<>();
        int i = 0;
        while (i < descriptor.length()) {
            int end = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) : i;
            if (end < 0) {
                return classes;
            }
            if (end > i) {
                classes.add(descriptor.substring(i + 1, end).replace('/', '.'));
            }
            i = end + 1;
        }
        return classes;
    }

    /** The types of a method's arguments as a source has them, without packages. */
    static List<String> arguments(String descriptor) {
        List<String> types = new ArrayList<>();
        int i = 1;
        while (i < descriptor.length() && descriptor.charAt(i) != ')') {
            int end = end(descriptor, i);
            types.add(type(descriptor.substring(i, end)));
            i = end;
        }
        return types;
    }

    /** The type of a field or the result of a method as a source has it, without packages. */
    static String result(String descriptor) {
        return type(descriptor.substring(descriptor.indexOf(')') + 1));
    }

    private static int end(String descriptor, int start) {
        int i = start;
        while (i < descriptor.length() - 1 && descriptor.charAt(i) == '[') {
            i++;
        }
        int semicolon = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) : i;
        return semicolon < 0 ? descriptor.length() : semicolon + 1;
    }

    private static String type(String descriptor) {
        int dimensions = descriptor.lastIndexOf('[') + 1;
        String element = descriptor.substring(dimensions);
        return element(element) + "[]".repeat(dimensions);
    }

    private static String element(String type) {
        return switch (type) {
            case "B" -> "byte";
            case "C" -> "char";
            case "D" -> "double";
            case "F" -> "float";
            case "I" -> "int";
            case "J" -> "long";
            case "S" -> "short";
            case "V" -> "void";
            case "Z" -> "boolean";
            default -> simpleName(type.replaceAll("^L|;$", "").replace('/', '.'));
        };
    }

    /** {@code Parameter.Whole} for {@code org.vielbein.api.chart.Parameter$Whole}. */
    static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
