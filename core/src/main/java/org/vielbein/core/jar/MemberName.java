package org.vielbein.core.jar;

/**
 * A field or a method as class files write it.
 *
 * @param name its name; {@code <init>} for a constructor
 * @param descriptor its types, {@code (Lorg/vielbein/api/chart/Arguments;)V}
 */
record MemberName(String name, String descriptor) {
    boolean isConstructor() {
        return name.equals("<init>");
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    /** Whether the other has the same name and, where it is a method, the same arguments. */
    boolean differsByResultOnly(MemberName other) {
        return name.equals(other.name) && arguments(descriptor).equals(arguments(other.descriptor));
    }

    private static String arguments(String descriptor) {
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    /** As in a source: {@code Metric.lineElement(Coordinates, Arguments)}, {@code Metric(int)}, {@code Metric.FLAT}. */
    String of(String owner) {
        String type = Descriptor.simpleName(owner);
        String types = isMethod() ? "(" + String.join(", ", Descriptor.arguments(descriptor)) + ")" : "";
        return isConstructor() ? type + types : type + "." + name + types;
    }
}
