package org.vielbein.api.expr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Equality of two shared trees: every pair of nodes is compared at most once, without recursion. */
final class StructuralEquality {
    private record Pair(Expr left, Expr right) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair p && p.left == left && p.right == right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }

    private StructuralEquality() {}

    static boolean holds(Expr a, Expr b) {
        Set<Pair> seen = new HashSet<>();
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(a, b));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.left == pair.right || !seen.add(pair)) {
                continue;
            }
            if (!alike(pair.left, pair.right)) {
                return false;
            }
            List<Expr> left = pair.left.children();
            List<Expr> right = pair.right.children();
            for (int i = 0; i < left.size(); i++) {
                open.push(new Pair(left.get(i), right.get(i)));
            }
        }
        return true;
    }

    private static boolean alike(Expr a, Expr b) {
        return a.hashCode() == b.hashCode()
                && a.getClass() == b.getClass()
                && a.children().size() == b.children().size()
                && a.sameLabel(b);
    }
}
