package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class ReferenceValuesTest {

    @Test
    void aWrongRowFailsAloneAndSaysByHowMuch() throws Throwable {
        List<DynamicTest> tests =
                new PlantedTable().everyRowHoldsToItsTolerance().toList();
        assertEquals(3, tests.size());
        tests.get(0).getExecutable().execute();
        AssertionError wrong = assertThrows(AssertionError.class, tests.get(1).getExecutable()::execute);
        assertEquals(
                "ds^2 = dr^2 + r^2 dtheta^2 at r=3, theta=1: norm(0,1) is 3 and should be 3.0000000000010000000 (planted;"
                        + " by hand): the error 3.333333333332222E-13 is not at most 1.0E-13.",
                wrong.getMessage().replace(" ==> expected: <true> but was: <false>", ""));
        tests.get(2).getExecutable().execute();
    }

    @Test
    void aMissingTableIsSaidSo() {
        assertEquals(
                "There is no reference table /none.csv on the class path of org.vielbein.testkit.ReferenceValuesTest: put it"
                        + " into src/test/resources.",
                assertThrows(
                                FileNotFoundException.class,
                                () -> ReferenceTable.read(ReferenceValuesTest.class, "/none.csv"))
                        .getMessage());
    }
}
