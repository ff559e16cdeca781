package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.OpaqueUse;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.PreciseKernel;

/** A subject that passes everything on; subclasses plant a fault. */
class PlantedSubject implements Subject {
    final Subject sound;

    PlantedSubject(Subject sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public List<String> coordinates() {
        return sound.coordinates();
    }

    @Override
    public double[] randomPoint(Random random) {
        return sound.randomPoint(random);
    }

    @Override
    public double[] edgePoint(Random random) {
        return sound.edgePoint(random);
    }

    @Override
    public Signature claimed() {
        return sound.claimed();
    }

    @Override
    public double[][] metric(double[] p) {
        return sound.metric(p);
    }

    @Override
    public int[] signature(double[] p) {
        return sound.signature(p);
    }

    @Override
    public double volumeElement(double[] p) {
        return sound.volumeElement(p);
    }

    @Override
    public Optional<Frame> coframe(double[] p) {
        return sound.coframe(p);
    }

    @Override
    public double inner(double[] p, double[] u, double[] v) {
        return sound.inner(p, u, v);
    }

    @Override
    public double squaredNorm(double[] p, double[] v) {
        return sound.squaredNorm(p, v);
    }

    @Override
    public double norm(double[] p, double[] v) {
        return sound.norm(p, v);
    }

    @Override
    public double area(double[] p, double[] u, double[] v) {
        return sound.area(p, u, v);
    }

    @Override
    public Kernel interpreted() {
        return sound.interpreted();
    }

    @Override
    public Kernel compiled() {
        return sound.compiled();
    }

    @Override
    public PreciseKernel precise() {
        return sound.precise();
    }

    @Override
    public boolean isDifferentiable() {
        return sound.isDifferentiable();
    }

    @Override
    public Kernel derivatives() {
        return sound.derivatives();
    }

    @Override
    public Kernel interpretedDerivatives() {
        return sound.interpretedDerivatives();
    }

    @Override
    public List<OpaqueUse> opaqueFunctions(double[] metricPoint) {
        return sound.opaqueFunctions(metricPoint);
    }

    @Override
    public double[] toMetricCoordinates(double[] p) {
        return sound.toMetricCoordinates(p);
    }

    @Override
    public double[] kernelInput(double[] metricPoint) {
        return sound.kernelInput(metricPoint);
    }

    @Override
    public Optional<double[]> fromMetricCoordinates(double[] metricPoint) {
        return sound.fromMetricCoordinates(metricPoint);
    }

    @Override
    public double[][] jacobian(double[] p) {
        return sound.jacobian(p);
    }

    @Override
    public double[] periods() {
        return sound.periods();
    }

    @Override
    public Subject inMetricCoordinates() {
        return sound.inMetricCoordinates();
    }

    @Override
    public int smoothness() {
        return sound.smoothness();
    }

    @Override
    public Optional<CurvatureNumbers> curvature(double[] p) {
        return sound.curvature(p);
    }

    @Override
    public CurvatureFormulas formulas() {
        return sound.formulas();
    }

    @Override
    public Optional<EmbeddingJet> embeddingJet(double[] p) {
        return sound.embeddingJet(p);
    }

    @Override
    public Optional<HypersurfaceNumbers> hypersurface(double[] p) {
        return sound.hypersurface(p);
    }

    @Override
    public List<Claim> claims() {
        return sound.claims();
    }

    @Override
    public Subject rebuilt() {
        return this;
    }

    /** A kernel whose first output is wrong by the given amount. */
    static Kernel wrongBy(double amount, Kernel kernel) {
        return new Kernel() {
            @Override
            public int inputs() {
                return kernel.inputs();
            }

            @Override
            public int outputs() {
                return kernel.outputs();
            }

            @Override
            public int scratch() {
                return kernel.scratch();
            }

            @Override
            public void eval(double[] in, int inOff, double[] out, int outOff, double[] work) {
                kernel.eval(in, inOff, out, outOff, work);
                out[outOff] += amount;
            }
        };
    }
}
