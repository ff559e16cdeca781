package org.vielbein.app;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about formulas shows is what happens. */
class FormulasPageIT {
    private static final DocsPage PAGE = DocsPage.of("formulas.md");

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() {
        return PAGE.commandsGiveTheirOutputs(11);
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsItNamesSucceed() {
        return PAGE.namedCommandsSucceed(3);
    }
}
