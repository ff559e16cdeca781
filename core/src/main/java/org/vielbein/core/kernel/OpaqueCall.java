package org.vielbein.core.kernel;

import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;

/** A partial derivative of a Java function, ready to be called. */
record OpaqueCall(String name, OpaqueFunction code, int[] orders) {
    static OpaqueCall of(FunctionSymbol function) {
        return new OpaqueCall(function.toString(), function.code().orElseThrow(), function.orders());
    }

    /** @throws OpaqueFunctionException if the code throws anything but an error of the machine itself */
    double at(double[] arguments) {
        try {
            return code.derivative(orders.clone(), arguments);
        } catch (InternalError | UnknownError e) {
            throw e;
        } catch (Throwable e) {
            throw OpaqueFunctionException.of(this, arguments, e);
        }
    }
}
