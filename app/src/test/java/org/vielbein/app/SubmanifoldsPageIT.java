package org.vielbein.app;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about submanifolds shows is what happens. */
class SubmanifoldsPageIT {
    private static final DocsPage PAGE = DocsPage.of("submanifolds.md");

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() {
        return PAGE.commandsGiveTheirOutputs(11);
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsItNamesSucceed() {
        return PAGE.namedCommandsSucceed(2);
    }
}
