package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.Scaled;

/** Compares the measure at Q with the one at P: singular values of h(Q) h(P)⁻¹, and ratios of the lengths of one vector. */
final class ExchangeRate {
    private final TangentSpace p;
    private final TangentSpace q;

    ExchangeRate(TangentSpace p, TangentSpace q) {
        this.p = p;
        this.q = q;
        if (!p.coordinates().equals(q.coordinates())) {
            throw new GeometryException(
                    "The measures at two places are compared in the same coordinates, and these are " + p.coordinates()
                            + " and " + q.coordinates() + ".");
        }
    }

    Stretches of(List<TangentVector> vectors) {
        List<String> notes = new ArrayList<>(p.notes());
        notes.addAll(q.notes());
        List<Optional<Double>> ratios = new ArrayList<>();
        for (int a = 0; a < vectors.size(); a++) {
            ratios.add(ratio(vectors.get(a), a, notes));
        }
        return new Stretches(stretches(notes), ratios, List.copyOf(notes));
    }

    private Optional<double[]> stretches(List<String> notes) {
        for (TangentSpace space : List.of(p, q)) {
            if (!space.frames().isRiemannian()) {
                notes.add("Principal stretches exist between positive definite metrics, and the signature of "
                        + space.subject() + " is "
                        + SignatureText.of(space.frames().signature()) + ".");
                return Optional.empty();
            }
        }
        Matrix hP = p.coframe(FrameKind.CHOLESKY).matrix();
        Matrix hQ = q.coframe(FrameKind.CHOLESKY).matrix();
        return Optional.of(hQ.times(hP.inverse()).singularValues());
    }

    private Optional<Double> ratio(TangentVector v, int a, List<String> notes) {
        Estimate atP = p.inner(v, v);
        Estimate atQ = q.inner(v, v);
        if (atP.isZeroWithinError()) {
            notes.add("Vector " + (a + 1) + " has length 0 at " + p.subject() + ", so its lengths have no ratio.");
            return Optional.empty();
        }
        Scaled ratio = atQ.isZeroWithinError()
                ? Scaled.ZERO
                : atQ.root().value().over(atP.root().value());
        return Optional.of(ratio.doubleValue());
    }
}
