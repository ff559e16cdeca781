package org.vielbein.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a host offers to plugins: the class files of the shared packages and of the JDK, each read once when it is first asked
 * for. Safe for use by several threads; one object serves any number of jars.
 */
public final class HostApi {
    private final ClassLoader host;
    private final ClassLoader platform = ClassLoader.getPlatformClassLoader();
    private final Map<String, ClassFile> known = new ConcurrentHashMap<>();

    private HostApi(ClassLoader host) {
        this.host = host;
    }

    /** The shared packages as a class loader shows them. */
    public static HostApi of(ClassLoader host) {
        return new HostApi(host);
    }

    /** A shared class or one of the JDK. */
    Optional<ClassFile> find(String className) {
        ClassFile file = known.get(className);
        if (file == null) {
            ClassLoader loader = SharedPackages.holds(className) ? host : platform;
            Optional<ClassFile> read = read(loader, className);
            read.ifPresent(found -> known.put(className, found)); // no more keys than classes, whatever jars ask for
            return read;
        }
        return Optional.of(file);
    }

    private static Optional<ClassFile> read(ClassLoader loader, String className) {
        try (InputStream bytes = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return bytes == null ? Optional.empty() : Optional.of(ClassFileReader.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The class " + className + " of the host cannot be read.", e);
        }
    }
}
