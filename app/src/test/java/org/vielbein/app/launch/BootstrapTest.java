package org.vielbein.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
    private static final int JAVA_8 = 52;

    @Test
    void isOfJava8LevelSoThatAnOldJavaCanSayWhatIsWrong() throws IOException {
        try (DataInputStream in = new DataInputStream(Bootstrap.class.getResourceAsStream("Bootstrap.class"))) {
            in.readInt();
            in.readUnsignedShort();
            assertEquals(JAVA_8, in.readUnsignedShort());
        }
    }

    @ParameterizedTest
    @CsvSource({"1.8, 8", "11, 11", "17, 17", "25, 25"})
    void readsTheReleaseOfOldAndNewSpecificationVersions(String specification, int release) {
        assertEquals(release, Bootstrap.release(specification));
    }

    @Test
    void saysWhatIsNeededWhatWasFoundAndWhatToDo() {
        assertEquals(
                "Vielbein needs Java 17 or newer, found 11.0.2 (/opt/jdk-11): set JAVA_HOME to a newer one.",
                Bootstrap.refusal("11.0.2", "/opt/jdk-11"));
    }
}
