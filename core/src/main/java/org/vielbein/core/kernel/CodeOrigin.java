package org.vielbein.core.kernel;

/**
 * A class loader that can say whose code it loads. A host lets its loaders implement it, so that a failure of an opaque
 * function in the middle of a computation names the plugin it comes from.
 */
public interface CodeOrigin {
    /** Whose code it is, to begin a sentence with: {@code Plugin terrain 1.2.0 (plugins/terrain.jar)}. */
    String origin();
}
