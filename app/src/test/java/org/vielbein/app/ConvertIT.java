package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command {@code convert} on points, vectors and files, and what it refuses. */
class ConvertIT {
    @TempDir
    Path folder;

    @Test
    void theEquatorOfTheSphereIsACircleOfRadiusTwoOnTheMap() {
        JsonNode c = Run.of(
                        "convert",
                        "sphere",
                        "--to",
                        "stereographic",
                        "--at",
                        "pi/2,0",
                        "--vector",
                        "1,0",
                        "--vector",
                        "phi=3",
                        "--covector",
                        "0,1",
                        "--json")
                .json();
        assertEquals("[2.0,0.0]", c.get("point").toString());
        assertEquals("[[2.0,0.0],[0.0,6.0]]", c.get("vectors").toString());
        assertEquals(
                "[{\"before\":1.0,\"after\":1.0},{\"before\":3.0,\"after\":3.0}]",
                c.get("norms").toString());
        assertEquals("[[0.0,0.5]]", c.get("covectors").toString());
        assertEquals("[{\"before\":1.0,\"after\":1.0}]", c.get("covectorNorms").toString());
        assertEquals("[\"x\",\"y\"]", c.get("coordinates").toString());
    }

    @Test
    void aGeometryInAChartGoesToItsOwnCoordinatesAndToOtherCharts() {
        assertEquals(
                "[1.5707963267948966,0.0]",
                Run.of("convert", "sphere in stereographic", "--to", "sphere", "--at", "2,0", "--json")
                        .json()
                        .get("point")
                        .toString());
        JsonNode c = Run.of(
                        "convert", "euclidean(n=3) in spherical", "--to", "cylindrical", "--at", "2,pi/6,-1", "--json")
                .json();
        assertEquals(1, c.get("point").get(0).doubleValue(), 1e-15);
        assertEquals(2 * Math.PI - 1, c.get("point").get(1).doubleValue(), 1e-15);
        assertEquals(Math.sqrt(3), c.get("point").get(2).doubleValue(), 1e-15);
    }

    @Test
    void atTheCentreOfTheMapAVectorHasNoAnglesAndANoteSaysSo() {
        Run run = Run.of(
                "convert", "sphere in stereographic", "--to", "sphere", "--at", "0,0", "--vector", "1,0", "--json");
        assertEquals(0, run.status());
        JsonNode c = run.json();
        assertEquals("[0.0,0.0]", c.get("point").toString());
        assertEquals("[null]", c.get("vectors").toString());
        assertEquals("[null]", c.get("norms").toString());
        assertEquals(2, c.get("notes").size());
    }

    /** Where θ and φ do not exist the metric of the map does. */
    @Test
    void theMetricAtTheCentreOfTheMapIsThatOfThePlane() {
        assertEquals(
                "[[1.0,0.0],[0.0,1.0]]",
                Run.of("measure", "sphere in stereographic", "--at", "0,0", "--json")
                        .json()
                        .get("metric")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2 | A CHART is missing: write --to CHART; vielbein list --charts names them all, and the name sphere means the geometry's own coordinates. | sphere --at 1,1
            2 | There is no chart 'mercatr'. Did you mean `mercator`? | sphere --to mercatr --at 1,1
            2 | The chart 'isotropic' is one of 'schwarzschild' and not of sphere, whose coordinates are [theta, phi]; its charts: | sphere --to isotropic --at 1,1
            2 | A point is missing: write --at theta=…,phi=…. | sphere --to mercator
            1 | sphere at theta = 4, phi = 0: the point lies outside the chart because theta is not in (0, pi), where pi = 3.14159. | sphere --to mercator --at 4,0
            1 | sphere in mercator at theta = 0.0, phi = 0.0: no point of chart 'mercator', | sphere --to mercator --at 0,0
            1 | sphere in gnomonic at theta = 1.5707963267948966, phi = 0.0: no point of chart 'gnomonic', x, y, is there; | sphere --to gnomonic --at pi/2,0
            2 | --out FILE goes with --in FILE: give one, or a point by --at. | sphere --to mercator --at 1,1 --out x.csv
            2 | --in FILE holds the points and, in columns dtheta, dphi, a vector: leave out --at, --vector and --covector. | sphere --to mercator --at 1,1 --in x.csv
            2 | With --json standard output holds the summary: give --out FILE for the points. | sphere --to mercator --in x.csv --json
            2 | kerr: the parameter a has no value and no default; give kerr(a = …). | kerr --to kerr-schild --with M=1 --at 0,5,1,0
            4 | The file absent.csv does not exist: check the path. | sphere --to mercator --in absent.csv
            """)
    void whatCannotBeDoneIsRefusedInOneSentence(int status, String sentence, String words) {
        Run run = Run.of(
                Stream.concat(Stream.of("convert"), Stream.of(words.split(" "))).toArray(String[]::new));
        assertEquals(status, run.status(), run::err);
        assertTrue(run.message().startsWith(sentence), run::err);
        assertEquals(1, run.message().lines().count(), run::err);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run convert(Path in, Path out, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "convert",
                                "euclidean(n=2)",
                                "--to",
                                "polar",
                                "--in",
                                in.toString(),
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aFileKeepsItsFurtherColumnsAndItsOrder() throws IOException {
        Path in = file("in.csv", "\uFEFFname,y,x,dx,dy\r\n\"a, \"\"b\"\"\",0,3,1,0\r\n\r\nc,0,pi,0,2\r\n");
        Path out = folder.resolve("out.csv");
        Run run = convert(in, out);
        assertEquals(0, run.status(), run::err);
        assertEquals(
                "r,theta,dr,dtheta,name\n3,0,1,0,\"a, \"\"b\"\"\"\n3.141592653589793,0,0,0.6366197723675814,c\n",
                Files.readString(out));
    }

    @Test
    void rowsWithoutAnAnswerAreToldByTheirLinesAndCounted() throws IOException {
        Path in = file("in.csv", "x,y,id\n1,0,a\nzz,0,b\n1,2\n0,1e999,c\n0,2,d\n");
        Path out = folder.resolve("out.csv");
        Run run = convert(in, out);
        assertEquals(1, run.status());
        List<String> told = run.err().lines().toList();
        assertEquals(4, told.size(), run::err);
        assertTrue(told.get(0).startsWith(in + ":3: "), run::err);
        assertEquals(in + ":4: The row has 2 cells and the first line 3 names.", told.get(1));
        assertEquals(in + ":5: The number 1e999 is beyond the range of a double.", told.get(2));
        assertEquals("3 of 5 rows have no answer.", told.get(3));
        assertEquals("r,theta,id\n1,0,a\n,,b\n,,\n,,c\n2,1.5707963267948966,d\n", Files.readString(out));
        JsonNode summary = convert(in, out, "--json").json();
        assertEquals(5, summary.get("rows").intValue());
        assertEquals(3, summary.get("failed").intValue());
        assertEquals(3, summary.get("failures").get(0).get("line").intValue());
    }

    @Test
    void afterAFailureTheFileIsWhatItWas() throws IOException {
        Path out = file("out.csv", "precious\n");
        Run broken = convert(file("in.csv", "x,y\n1,2\n\"3,4\n"), out);
        assertEquals(4, broken.status());
        assertTrue(broken.message().endsWith("has a quote without its end in the row of line 3."), broken::err);
        assertEquals(2, convert(file("no.csv", "x,z\n1,2\n"), out).status());
        assertEquals(2, convert(file("half.csv", "x,y,dx\n1,2,3\n"), out).status());
        assertEquals(2, convert(file("clash.csv", "x,y,r\n1,2,3\n"), out).status());
        assertEquals(4, convert(file("empty.csv", ""), out).status());
        Files.write(folder.resolve("latin.csv"), "x,y,ä\n1,2,3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(4, convert(folder.resolve("latin.csv"), out).status());
        assertEquals(4, convert(folder, out).status());
        assertEquals("precious\n", Files.readString(out));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(f -> f.toString().endsWith(".part")));
        }
    }

    @Test
    void aFileMayBeReplacedByItsOwnResult() throws IOException {
        Path in = file("in.csv", "x,y\n0,1\n");
        assertEquals(0, convert(in, in).status());
        assertEquals("r,theta\n1,1.5707963267948966\n", Files.readString(in));
    }

    @Test
    void withoutAnOutputFileTheRowsAreOnStandardOutput() throws IOException {
        Path in = file("in.csv", "r,theta\n2,0\n");
        Run run = Run.of("convert", "euclidean(n=2) in polar", "--to", "euclidean", "--in", in.toString());
        assertEquals("x,y\n2,0\n", run.out());
    }
}
