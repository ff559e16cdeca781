package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Coframe;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.geometry.OpaqueUse;
import org.vielbein.core.geometry.RandomPoints;
import org.vielbein.core.geometry.Submanifold;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.language.FactualMetric;

/** A geometry as the laws see it. */
final class GeometrySubject implements Subject {
    private final Geometry geometry;
    private final RandomPoints points;
    private @Nullable Optional<Submanifold> hypersurface;

    GeometrySubject(Geometry geometry) {
        this.geometry = geometry;
        points = new RandomPoints(geometry);
    }

    @Override
    public String name() {
        return geometry.name();
    }

    @Override
    public List<String> coordinates() {
        return geometry.coordinates();
    }

    @Override
    public double[] randomPoint(Random random) {
        return points.next(random);
    }

    @Override
    public double[] edgePoint(Random random) {
        return points.nearEnds(random);
    }

    @Override
    public Signature claimed() {
        return geometry.claimedSignature();
    }

    @Override
    public double[][] metric(double[] p) {
        return geometry.at(p).metric();
    }

    @Override
    public int[] signature(double[] p) {
        return geometry.at(p).signature();
    }

    @Override
    public double volumeElement(double[] p) {
        return geometry.at(p).volumeElement().doubleValue();
    }

    @Override
    public Optional<Frame> coframe(double[] p) {
        if (signature(p)[2] > 0) {
            return Optional.empty();
        }
        Coframe h = geometry.at(p).coframe();
        return Optional.of(new Frame(
                h.coframe(),
                h.signs(),
                h.embedding().map(j -> new Embedding(j, h.embeddingSigns().orElseThrow()))));
    }

    @Override
    public double inner(double[] p, double[] u, double[] v) {
        return geometry.at(p).inner(u, v);
    }

    @Override
    public double squaredNorm(double[] p, double[] v) {
        return geometry.at(p).squaredNorm(v);
    }

    @Override
    public double norm(double[] p, double[] v) {
        return geometry.at(p).norm(v);
    }

    @Override
    public double area(double[] p, double[] u, double[] v) {
        return geometry.at(p).area(u, v);
    }

    @Override
    public Kernel interpreted() {
        return geometry.metricPrograms().components().interpreted();
    }

    @Override
    public Kernel compiled() {
        return geometry.metricPrograms().components().compiled();
    }

    @Override
    public PreciseKernel precise() {
        return geometry.metricPrograms().components().precise();
    }

    @Override
    public boolean isDifferentiable() {
        return geometry.metricPrograms().areDifferentiable();
    }

    @Override
    public Kernel derivatives() {
        return geometry.metricPrograms().derivatives().compiled();
    }

    @Override
    public Kernel interpretedDerivatives() {
        return geometry.metricPrograms().derivatives().interpreted();
    }

    @Override
    public List<OpaqueUse> opaqueFunctions(double[] metricPoint) {
        return geometry.metricPrograms().opaqueFunctions(metricPoint);
    }

    @Override
    public double[] toMetricCoordinates(double[] p) {
        return geometry.toMetricCoordinates(p);
    }

    @Override
    public double[] kernelInput(double[] metricPoint) {
        return geometry.metricPrograms().input(metricPoint);
    }

    @Override
    public Optional<double[]> fromMetricCoordinates(double[] metricPoint) {
        return geometry.fromMetricCoordinates(metricPoint);
    }

    @Override
    public double[][] jacobian(double[] p) {
        return geometry.jacobian(p);
    }

    @Override
    public double[] periods() {
        return geometry.periods();
    }

    @Override
    public Subject inMetricCoordinates() {
        return new GeometrySubject(geometry.inMetricCoordinates());
    }

    @Override
    public Subject rebuilt() {
        return new GeometrySubject(geometry.rebuilt());
    }

    @Override
    public int smoothness() {
        return geometry.smoothness();
    }

    @Override
    public Optional<CurvatureNumbers> curvature(double[] p) {
        if (smoothness() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GeometryCurvature.Numbers(geometry.at(p).curvature()));
        } catch (NoAnswerException none) {
            return Optional.empty();
        }
    }

    @Override
    public CurvatureFormulas formulas() {
        return new GeometryCurvature(geometry);
    }

    @Override
    public Optional<EmbeddingJet> embeddingJet(double[] p) {
        return EmbeddingForm.of(geometry).map(form -> form.at(p));
    }

    @Override
    public Optional<HypersurfaceNumbers> hypersurface(double[] p) {
        if (smoothness() < 2) {
            return Optional.empty();
        }
        try {
            return hypersurface().map(part -> HypersurfaceNumbers.of(part.withCurvature(geometry.at(p))));
        } catch (NoAnswerException none) {
            return Optional.empty();
        }
    }

    private synchronized Optional<Submanifold> hypersurface() {
        Optional<Submanifold> known = hypersurface;
        if (known == null) {
            known = geometry.submanifold().filter(part -> part.obstacle().isEmpty());
            hypersurface = known;
        }
        return known;
    }

    @Override
    public List<Claim> claims() {
        if (!geometry.charts().isEmpty() || !(geometry.metric() instanceof FactualMetric metric)) {
            return List.of();
        }
        return metric.facts().stream()
                .flatMap(fact ->
                        fact.value().stream().map(value -> new Claim(fact.name(), fact.text(), geometry.given(value))))
                .toList();
    }
}
