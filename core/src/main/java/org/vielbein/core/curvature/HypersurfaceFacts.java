package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.formula.ZeroTest.Answer;

/** What kind of hypersurface it is, each fact decided by a quantity that vanishes or by one that does not. */
final class HypersurfaceFacts {
    private final HypersurfaceWorkspace work;
    private final Hypersurface<RationalFunction> h;

    HypersurfaceFacts(HypersurfaceWorkspace work) {
        this.work = work;
        h = work.hypersurface();
    }

    /** A quantity that should vanish, with its name in the reason. */
    private record Named(String name, RationalFunction value) {}

    List<SpaceFact> all() {
        List<SpaceFact> facts = new ArrayList<>();
        facts.add(decided(
                "minimal",
                "the mean curvature vanishes",
                List.of(),
                List.of(new Named("H", work.component(HypersurfaceKind.MEAN)))));
        facts.add(totallyGeodesic());
        if (h.dimension() > 1) {
            facts.add(umbilic());
        }
        return facts;
    }

    private SpaceFact totallyGeodesic() {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < h.dimension(); i++) {
            for (int j = i; j < h.dimension(); j++) {
                all.add(new Named("II" + indices(i, j), work.component(HypersurfaceKind.SECOND_FORM, i, j)));
            }
        }
        return decided("totally geodesic", "the second fundamental form vanishes", List.of(), all);
    }

    private SpaceFact umbilic() {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < h.dimension(); i++) {
            for (int j = i; j < h.dimension(); j++) {
                all.add(new Named("II" + indices(i, j) + " - H g" + indices(i, j), h.traceFree(i, j)));
            }
        }
        return decided(
                "umbilic", "II = H g with H = {0}", List.of(work.display(work.component(HypersurfaceKind.MEAN))), all);
    }

    private String indices(int i, int j) {
        return "[" + work.coordinate(i) + ", " + work.coordinate(j) + "]";
    }

    /** The fact that all of these vanish; the first that does not is the reason against it. */
    private SpaceFact decided(String fact, String proof, List<Expr> formulas, List<Named> quantities) {
        Named open = null;
        for (Named quantity : quantities) {
            Answer answer = work.field().isZeroFunction(quantity.value);
            if (answer == Answer.DISPROVED) {
                return new SpaceFact(
                        fact,
                        answer,
                        new SpaceFact.Reason(quantity.name + " = {0}", List.of(work.display(quantity.value))));
            }
            open = answer == Answer.UNKNOWN && open == null ? quantity : open;
        }
        if (open == null) {
            return new SpaceFact(fact, Answer.PROVED, new SpaceFact.Reason(proof, formulas));
        }
        String text = "whether " + open.name + " = {0} vanishes is not decided";
        return new SpaceFact(fact, Answer.UNKNOWN, new SpaceFact.Reason(text, List.of(work.display(open.value))));
    }

    /** Whether all components of a kind vanish. */
    static Answer zero(HypersurfaceWorkspace work, HypersurfaceKind kind) {
        Answer all = Answer.PROVED;
        for (int[] indices : indices(work.hypersurface(), kind)) {
            Answer one = work.field().isZeroFunction(work.component(kind, indices));
            if (one == Answer.DISPROVED) {
                return one;
            }
            all = one == Answer.PROVED ? all : one;
        }
        return all;
    }

    private static List<int[]> indices(Hypersurface<?> h, HypersurfaceKind kind) {
        List<int[]> all = new ArrayList<>();
        int n = kind == HypersurfaceKind.NORMAL ? h.ambientDimension() : h.dimension();
        int count = (int) Math.round(Math.pow(n, kind.rank()));
        for (int at = 0; at < count; at++) {
            all.add(kind.rank() == 2 ? new int[] {at / n, at % n} : kind.rank() == 1 ? new int[] {at} : new int[0]);
        }
        return all;
    }
}
