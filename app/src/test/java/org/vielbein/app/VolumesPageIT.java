package org.vielbein.app;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about volumes shows is what happens. */
class VolumesPageIT {
    private static final DocsPage PAGE = DocsPage.of("volumes.md");

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() {
        return PAGE.commandsGiveTheirOutputs(4);
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsItNamesSucceed() {
        return PAGE.namedCommandsSucceed(6);
    }
}
