package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in the plugin folder, the good plugin works, and each bad one stands in the ledger with its reason. */
class FaultTableTest {
    @TempDir
    Path folder;

    static Stream<Fault> faults() {
        return Fault.all();
    }

    private void check(List<Fault.Expected> expected) {
        Path good = TestJar.good("good", "plane", 4).in(folder);
        Folders folders = new Folders(List.of(folder), List.of(), Optional.empty());
        try (PluginHost host = PluginHost.open(folders, "0.1.0")) {
            assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
            List<PluginRecord> ledger = host.ledger();
            assertEquals(expected.size() + 1, ledger.size(), ledger::toString);
            assertEquals(PluginState.ACTIVE, at(ledger, good).state());
            for (Fault.Expected one : expected) {
                PluginRecord record = at(ledger, one.file());
                assertTrue(one.isMetBy(record.reason()), () -> one.reason() + "\nexpected, found\n" + record.reason());
                assertEquals(one.state(), record.state(), one.reason());
                assertEquals(one.id(), record.id());
            }
        }
    }

    private static PluginRecord at(List<PluginRecord> ledger, Path file) {
        List<PluginRecord> found =
                ledger.stream().filter(record -> record.file().equals(file)).toList();
        assertEquals(1, found.size(), () -> file + " in " + ledger);
        return found.get(0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void besideOneBadPluginTheGoodOneWorks(Fault fault) {
        check(fault.make().apply(folder));
    }

    @Test
    void besideAllBadPluginsTheGoodOneWorks() {
        List<Fault.Expected> expected = new ArrayList<>();
        faults().forEach(fault -> expected.addAll(fault.make().apply(folder)));
        check(expected);
    }
}
