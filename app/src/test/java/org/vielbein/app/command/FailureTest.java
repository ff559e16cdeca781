package org.vielbein.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void memoryThatIsNotEnoughIsNoDefect() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        assertEquals(
                new Failure(
                        1,
                        "The memory of " + most + " MiB that Java may use is not enough for this: give it more, as in"
                                + " VIELBEIN_OPTS=-Xmx8g."),
                Failure.of(new OutOfMemoryError("Java heap space")));
    }

    @Test
    void whatIsCancelledHasTheStatusThatShellsGiveIt() {
        assertEquals(
                new Failure(130, "The command was cancelled."),
                Failure.of(new CancellationException("the integration")));
    }
}
