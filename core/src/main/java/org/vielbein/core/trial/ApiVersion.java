package org.vielbein.core.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the api that a plugin is judged against: that of this jar. */
final class ApiVersion {
    private ApiVersion() {}

    static String present() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(
                ApiVersion.class.getResourceAsStream("version.properties"), "version.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
        return properties.getProperty("version");
    }
}
