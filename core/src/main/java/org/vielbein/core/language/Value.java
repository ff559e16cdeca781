package org.vielbein.core.language;

import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/** What an expression is worth: a function, a one-form, or a form of degree 2 or higher. */
sealed interface Value {
    /** The degree in the differentials. */
    int degree();

    record Scalar(Expr e) implements Value {
        @Override
        public int degree() {
            return 0;
        }
    }

    record Linear(OneForm form) implements Value {
        @Override
        public int degree() {
            return 1;
        }
    }

    record Quadratic(LineElement form) implements Value {
        @Override
        public int degree() {
            return 2;
        }
    }

    /** A form of degree 3 or more. */
    record Higher(LineElement form) implements Value {
        @Override
        public int degree() {
            return form.degree();
        }
    }
}
