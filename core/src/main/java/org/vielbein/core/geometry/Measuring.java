package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/** Collects a {@link Measurement}: what exists, and the sentences for what does not. */
final class Measuring {
    private final TangentSpace space;
    private final List<TangentVector> vectors;
    private final Optional<FrameKind> kind;
    private final Accuracy accuracy;
    private final Map<String, Double> errors;
    private final List<String> notes;
    private final Optional<Coframe> frame;

    Measuring(TangentSpace space, List<TangentVector> vectors, Optional<FrameKind> kind) {
        this.space = space;
        this.vectors = vectors;
        this.kind = kind;
        accuracy = new Accuracy(space.local());
        errors = accuracy.stated(space.frames().isDegenerate());
        notes = new ArrayList<>(space.notes());
        frame = frame();
    }

    Measurement measurement() {
        Optional<double[][]> inverse = inverse();
        List<MeasuredVector> measured = new ArrayList<>();
        for (int a = 0; a < vectors.size(); a++) {
            measured.add(measured(a));
        }
        PlaneMeasure[][] planes = planes();
        List<List<Scaled>> inner = new ArrayList<>();
        List<List<Optional<Double>>> angles = new ArrayList<>();
        List<List<Optional<Double>>> rapidities = new ArrayList<>();
        List<List<Optional<Scaled>>> areas = new ArrayList<>();
        boolean anyRapidity = false;
        for (int a = 0; a < vectors.size(); a++) {
            List<Scaled> innerRow = new ArrayList<>();
            List<Optional<Double>> angleRow = new ArrayList<>();
            List<Optional<Double>> rapidityRow = new ArrayList<>();
            List<Optional<Scaled>> areaRow = new ArrayList<>();
            for (int b = 0; b < vectors.size(); b++) {
                PlaneMeasure plane = planes[Math.min(a, b)][Math.max(a, b)];
                innerRow.add(inner(a, b, plane));
                areaRow.add(Optional.of(a == b ? Scaled.ZERO : plane.area()));
                angleRow.add(angle(a, b, plane));
                Optional<Double> rapidity = rapidity(a, b, plane);
                rapidityRow.add(rapidity);
                anyRapidity |= a != b && rapidity.isPresent();
            }
            inner.add(innerRow);
            angles.add(angleRow);
            rapidities.add(rapidityRow);
            areas.add(areaRow);
        }
        stateAreaErrors();
        Optional<Scaled> volume = volume();
        stateErrors();
        return new Measurement(
                space.point(),
                space.metric(),
                inverse,
                space.determinant(),
                space.signature(),
                space.volumeElement(),
                frame,
                measured,
                inner,
                angles,
                anyRapidity ? Optional.of(rapidities) : Optional.empty(),
                areas,
                volume,
                errors,
                List.copyOf(notes));
    }

    /** The plane of vectors a ≤ b, each looked at once. */
    private PlaneMeasure[][] planes() {
        int k = vectors.size();
        PlaneMeasure[][] planes = new PlaneMeasure[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = a; b < k; b++) {
                planes[a][b] = new PlaneMeasure(space, vectors.get(a), vectors.get(b));
            }
        }
        return planes;
    }

    private Optional<Coframe> frame() {
        try {
            return Optional.of(kind.map(space::coframe).orElseGet(space::coframe));
        } catch (NoAnswerException absent) {
            notes.add(absent.getMessage());
            return Optional.empty();
        }
    }

    private Optional<double[][]> inverse() {
        Optional<double[][]> inverse = space.inverse();
        if (inverse.isEmpty()) {
            notes.add(space.subject() + ": the inverse metric does not exist, since det g = 0.");
        }
        return inverse;
    }

    private MeasuredVector measured(int a) {
        TangentVector v = vectors.get(a);
        Estimate squared = space.inner(v, v);
        Estimate norm = squared.root();
        boolean nothing = squared.isZeroWithinError();
        if (!nothing) {
            Accuracy.put(errors, "norm of vector " + (a + 1), norm.relativeError());
        }
        return new MeasuredVector(
                v.doubles(),
                squared.settled(),
                nothing ? Scaled.ZERO : norm.value(),
                causal(squared),
                frame.map(h -> inFrame(h, v)));
    }

    private Optional<Causal> causal(Estimate squared) {
        if (!space.isIndefinite()) {
            return Optional.empty();
        }
        if (squared.isZeroWithinError()) {
            return Optional.of(squared.isExactlyZero() ? Causal.NULL : Causal.NULL_WITHIN_ROUNDING);
        }
        return Optional.of(squared.value().signum() * space.spaceSign() > 0 ? Causal.SPACELIKE : Causal.TIMELIKE);
    }

    /** h v. */
    private static Scaled[] inFrame(Coframe h, TangentVector v) {
        Scaled[] image = new Scaled[h.matrix().rows()];
        for (int a = 0; a < image.length; a++) {
            image[a] = Scaled.ZERO;
            for (int i = 0; i < h.matrix().columns(); i++) {
                DoubleDouble entry = h.matrix().at(a, i);
                image[a] = image[a].plus(Scaled.of(entry).times(v.at(i)));
            }
        }
        return image;
    }

    private Scaled inner(int a, int b, PlaneMeasure plane) {
        if (a < b && !plane.inner().isZeroWithinError()) {
            Accuracy.put(
                    errors,
                    "inner product of vectors " + pair(a, b),
                    plane.inner().relativeError());
        }
        return plane.inner().settled();
    }

    private Optional<Double> angle(int a, int b, PlaneMeasure plane) {
        PlaneMeasure.Result result = plane.angle();
        if (a == b) {
            return result.value().map(angle -> 0.0);
        }
        if (a < b && result.value().isEmpty() && !plane.isTimelikePair()) {
            notes.add("Vectors " + pair(a, b) + " have no angle: " + result.reason() + ".");
        }
        return result.value();
    }

    private Optional<Double> rapidity(int a, int b, PlaneMeasure plane) {
        if (!plane.isTimelikePair()) {
            return Optional.empty();
        }
        if (a == b) {
            return Optional.of(0.0);
        }
        PlaneMeasure.Result result = plane.rapidity();
        if (a < b) {
            notes.add(
                    result.value().isPresent()
                            ? "Vectors " + pair(a, b) + " are timelike, so they have a rapidity instead of an angle."
                            : "Vectors " + pair(a, b) + " have neither angle nor rapidity: " + result.reason() + ".");
        }
        return result.value();
    }

    private static String pair(int a, int b) {
        return (a + 1) + " and " + (b + 1);
    }

    private Optional<Scaled> volume() {
        int n = space.geometry().dimension();
        if (vectors.isEmpty()) {
            return Optional.empty();
        }
        if (vectors.size() > n) {
            notes.add("A volume is spanned by at most " + n + " vectors in dimension " + n + ", and there are "
                    + vectors.size() + ".");
            return Optional.empty();
        }
        Accuracy.put(errors, "volume", volumeError(vectors));
        return Optional.of(space.volumeOf(vectors).signed());
    }

    private void stateAreaErrors() {
        double worst = 0;
        for (int a = 0; a < vectors.size(); a++) {
            for (int b = 0; b < a; b++) {
                worst = Math.max(worst, volumeError(List.of(vectors.get(a), vectors.get(b))));
            }
        }
        Accuracy.put(errors, "areas", worst);
    }

    /** The relative error of a volume; 0 where it is 0. */
    private double volumeError(List<TangentVector> spanning) {
        if (space.volumeOf(spanning).size().isZero()) {
            return 0;
        }
        return Math.min(accuracy.amplified(), GramError.of(space, spanning));
    }

    private void stateErrors() {
        errors.forEach((quantity, error) -> notes.add(String.format(
                java.util.Locale.ROOT, "The relative error of the %s is estimated as %.1e.", quantity, error)));
    }
}
