package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pf4j.ExtensionPoint;
import org.vielbein.api.metric.Metric;

class SharedPackagesTest {
    private static final ClassLoader HOST = SharedPackagesTest.class.getClassLoader();

    private final ClassLoader shared = SharedPackages.loader(HOST);

    @Test
    void theSharedPackagesAreThoseOfTheInterface() {
        assertEquals(
                List.of("org.vielbein.api.", "org.pf4j.", "org.slf4j.", "org.jspecify."), SharedPackages.prefixes());
        assertTrue(SharedPackages.holds("org.vielbein.api.metric.Metric"));
        assertTrue(SharedPackages.holds("org.slf4j.Logger"));
        assertFalse(SharedPackages.holds("org.vielbein.apis.Other"));
        assertFalse(SharedPackages.holds("org.vielbein.core.jar.PluginJar"));
    }

    @Test
    void sharedClassesAreTheHostsOwn() throws ClassNotFoundException {
        assertSame(Metric.class, shared.loadClass(Metric.class.getName()));
        assertSame(ExtensionPoint.class, shared.loadClass(ExtensionPoint.class.getName()));
    }

    @Test
    void theJdkIsSeen() throws ClassNotFoundException {
        assertSame(java.sql.Driver.class, shared.loadClass("java.sql.Driver"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.vielbein.core.jar.PluginJar", "org.ejml.data.DMatrixRMaj", "org.junit.jupiter.api.Test"})
    void nothingElseOfTheHostIsSeen(String name) throws ClassNotFoundException {
        assertNotNull(HOST.loadClass(name), "the host has it");
        assertThrows(ClassNotFoundException.class, () -> shared.loadClass(name));
        assertNull(shared.getResource(name.replace('.', '/') + ".class"));
    }

    @Test
    void resourcesAreSeenBesideSharedClassesOnly() throws IOException {
        assertNotNull(shared.getResource("org/vielbein/api/metric/Metric.class"));
        assertEquals(
                1,
                Collections.list(shared.getResources("org/pf4j/ExtensionPoint.class"))
                        .size());
        assertNull(shared.getResource("org/vielbein/api/../core/jar/PluginJar.class"));
    }

    @Test
    void servicesOfTheHostAreHidden() throws IOException {
        String services = "META-INF/services/org.junit.platform.engine.TestEngine";
        assertNotNull(HOST.getResource(services), "the host has some");
        assertEquals(List.of(), Collections.list(shared.getResources(services)));
        assertNull(shared.getResource(services));
    }
}
