package org.vielbein.testkit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of reference values: a CSV file with the columns {@code geometry, point, quantity, value, tolerance, source,
 * source2}.
 */
public final class ReferenceTable {
    private ReferenceTable() {}

    /**
     * The rows of a table on the class path.
     *
     * @param owner a class of the module that has the table
     * @param resource the name, {@code /reference/tangent-spaces.csv}
     */
    public static List<ReferenceRow> read(Class<?> owner, String resource) throws IOException {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("There is no reference table " + resource + " on the class path of "
                        + owner.getName() + ": put it into src/test/resources.");
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(ReferenceTable::row)
                    .toList();
        }
    }

    private static ReferenceRow row(NamedCsvRecord line) {
        return new ReferenceRow(
                line.getField("geometry"),
                line.getField("point"),
                line.getField("quantity"),
                new BigDecimal(line.getField("value")),
                Double.parseDouble(line.getField("tolerance")),
                line.getField("source"),
                line.getField("source2"));
    }
}
