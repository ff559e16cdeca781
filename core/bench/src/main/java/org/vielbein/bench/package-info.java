/**
 * Benchmarks of the kernels, metric and first derivatives, one call per point; and of the formulas ({@link
 * org.vielbein.bench.CurvatureBenchmark}), Kerr's also beside other computer algebra systems ({@link
 * org.vielbein.bench.OtherSystems}).
 *
 * <p>For each metric the generated kernel stands beside a closed form written by hand ({@link
 * org.vielbein.bench.HandWritten}), the same shared graph printed as Java source ({@link org.vielbein.bench.Printed}, written
 * by {@link org.vielbein.bench.PrintKernels}), the tape interpreter, and automatic differentiation with the gradients of
 * Hipparchus. All write g_ij packed by rows for i ≤ j and then ∂ₖg_ij, k first, and are compared before anything is timed.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -Pbench package -DskipTests -pl core/bench -am
 * java -jar core/bench/target/vielbein-bench-0.1.0.jar -prof gc
 * java -cp core/bench/target/vielbein-bench-0.1.0.jar org.vielbein.bench.OtherSystems
 * </pre>
 *
 * and read ratios within one run; absolute times are the machine's.
 */
@NullMarked
package org.vielbein.bench;

import org.jspecify.annotations.NullMarked;
