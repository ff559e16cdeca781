package org.vielbein.app;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about charts shows is what happens. */
class ChartsPageIT {
    private static final DocsPage PAGE = DocsPage.of("charts.md");

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() {
        return PAGE.commandsGiveTheirOutputs(3);
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsItNamesSucceed() {
        return PAGE.namedCommandsSucceed(2);
    }
}
