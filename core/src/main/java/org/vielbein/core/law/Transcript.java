package org.vielbein.core.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one Java process computed for some geometries at the points of a sample, bit for bit, as lines of text for another
 * process to compare ({@link Laws#sameAs}).
 *
 * <pre>{@code
 * Transcript.of(subjects, 3969).lines().forEach(System.out::println);      // there
 * Laws.check(List.of(Laws.sameAs(Transcript.parse(lines))), subject, 3969); // here
 * }</pre>
 */
public final class Transcript {
    private static final String SEPARATOR = "\t";

    private final Map<String, double[]> values;

    private Transcript(Map<String, double[]> values) {
        this.values = values;
    }

    /** The transcript of subjects of different names, at the points {@link Laws#check(List, Subject, long)} looks at. */
    public static Transcript of(Collection<Subject> subjects, long seed) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            Sample sample = Sample.of(subject, Laws.POINTS, seed).usable(subject);
            for (int k = 0; k < sample.points().size(); k++) {
                int point = k;
                quantities(subject, sample, k)
                        .forEach((quantity, numbers) -> values.put(key(subject, point, quantity), numbers));
            }
        }
        return new Transcript(values);
    }

    /**
     * The transcript that {@link #lines} wrote.
     *
     * @throws IllegalArgumentException if a line is none of a transcript
     */
    public static Transcript parse(List<String> lines) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (String line : lines) {
            int end = line.lastIndexOf(SEPARATOR);
            if (end < 0) {
                throw new IllegalArgumentException("transcript: the line '" + line + "' has no numbers.");
            }
            values.put(
                    line.substring(0, end),
                    Stream.of(line.substring(end + 1).split(" "))
                            .mapToDouble(bits -> Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))
                            .toArray());
        }
        return new Transcript(values);
    }

    /** One line for each geometry, point and quantity, the numbers as their bits. */
    public Stream<String> lines() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey()
                        + SEPARATOR
                        + Arrays.stream(entry.getValue())
                                .mapToObj(value -> Long.toHexString(Double.doubleToLongBits(value)))
                                .collect(Collectors.joining(" ")));
    }

    /** A quantity at the point k of a subject; empty where the transcript does not know it. */
    Optional<double[]> value(Subject subject, int k, String quantity) {
        return Optional.ofNullable(values.get(key(subject, k, quantity)));
    }

    private static String key(Subject subject, int k, String quantity) {
        return subject.name() + SEPARATOR + k + SEPARATOR + quantity;
    }

    /** The numbers of a subject at point k of a sample, by name. */
    static Map<String, double[]> quantities(Subject subject, Sample sample, int k) {
        double[] p = sample.points().get(k);
        double[] in = subject.kernelInput(subject.toMetricCoordinates(p));
        Map<String, double[]> numbers = new LinkedHashMap<>();
        numbers.put("point", p);
        numbers.put(
                "metric",
                Arrays.stream(subject.metric(p)).flatMapToDouble(Arrays::stream).toArray());
        numbers.put("components", subject.compiled().at(in));
        if (subject.isDifferentiable()) {
            numbers.put("derivatives", subject.derivatives().at(in));
        }
        numbers.put("volume element", new double[] {subject.volumeElement(p)});
        numbers.put("inner product", new double[] {subject.inner(p, sample.u(k), sample.v(k))});
        numbers.put("area", new double[] {subject.area(p, sample.u(k), sample.v(k))});
        return numbers;
    }
}
