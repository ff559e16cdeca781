package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.geometry.Geometry;

/** All laws, and the way to run them. */
public final class Laws {
    /** Points at which {@link #check} looks. */
    public static final int POINTS = 12;

    /** The name of the law that the same definition gives the same numbers again. */
    public static final String PURITY = "purity";

    /** The name of the law that a vector has one length in all charts. */
    public static final String ALL_CHARTS = "all charts";

    private Laws() {}

    /** The laws every metric must obey. */
    public static List<Law> ofMetrics() {
        List<Law> laws = new ArrayList<>(PointLaws.all());
        laws.add(EmbeddingLaw.LAW);
        laws.addAll(VectorLaws.all());
        laws.addAll(KernelLaws.all());
        laws.addAll(RiemannLaws.all());
        laws.add(TraceLaws.LAW);
        laws.add(GaussLaw.LAW);
        laws.addAll(HypersurfaceLaws.all());
        laws.add(FormulaLaw.LAW);
        laws.add(ClaimLaw.LAW);
        return List.copyOf(laws);
    }

    /** The law that the signature is the claimed one. */
    public static Law ofSignature() {
        return PointLaws.CLAIMED_SIGNATURE;
    }

    /** The law that what its author claims of the curvature is so. */
    public static Law ofFacts() {
        return ClaimLaw.LAW;
    }

    /** The laws every chart of a geometry must obey beside those of metrics. */
    public static List<Law> ofCharts() {
        return ChartLaws.all();
    }

    /** The law that this process computes what another one did; for the geometries of its transcript. */
    public static Law sameAs(Transcript other) {
        return sameAs(other, Twin.PROCESS);
    }

    /** The law that the numbers are those of a twin; for the geometries of its transcript. */
    public static Law sameAs(Transcript other, Twin twin) {
        return TranscriptLaw.sameAs(other, twin);
    }

    /** The violations by a geometry of the laws of metrics and, where it is seen through charts, of charts. */
    public static List<Violation> check(Geometry geometry, long seed) {
        List<Law> laws = new ArrayList<>(ofMetrics());
        if (!geometry.charts().isEmpty()) {
            laws.addAll(ofCharts());
        }
        return check(laws, Subject.of(geometry), seed);
    }

    /**
     * The violations, by pairs of views of one space, of the law that a tangent vector has the same length in every chart that covers its
     * point, and a point of a chart is found again.
     *
     * @param views the same space in its own coordinates and in charts
     */
    public static List<Violation> acrossCharts(List<Geometry> views, long seed) {
        return ChartPairs.check(views, seed);
    }

    /**
     * The first violation of each law by a subject. Points where the metric does not exist although they are inside the chart
     * break the law of the domain and are left out for the other laws.
     */
    public static List<Violation> check(List<Law> laws, Subject subject, long seed) {
        Sample all = Sample.of(subject, POINTS, seed);
        Sample usable = all.usable(subject);
        return laws.stream()
                .map(law -> law.violation(subject, law.name().equals(PointLaws.DOMAIN) ? all : usable))
                .flatMap(Optional::stream)
                .toList();
    }
}
