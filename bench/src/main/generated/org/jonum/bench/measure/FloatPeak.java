// Generated from DoublePeak.java by build/Float32.java. Do not edit.
package org.jonum.bench.measure;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Fused multiply-adds from register to register, and nothing else: what the processor can do at most.
///
/// Twelve independent chains cover two units with a latency of six cycles; with their two operands they fit into
/// sixteen registers. The chains converge to 1, so that no number is ever unusual.
final class FloatPeak {
    static final int CHAINS = 12, STEPS = 20_000;
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private FloatPeak() {}

    /// {@return flops of one run}
    static float flops() {
        return 2.0f * CHAINS * STEPS * SPECIES.length();
    }

    static float run() {
        FloatVector a = FloatVector.broadcast(SPECIES, 0.5f), b = a;
        FloatVector c0 = a, c1 = a, c2 = a, c3 = a, c4 = a, c5 = a, c6 = a, c7 = a, c8 = a, c9 = a, c10 = a, c11 = a;
        for (int i = 0; i < STEPS; i++) {
            c0 = c0.fma(a, b);
            c1 = c1.fma(a, b);
            c2 = c2.fma(a, b);
            c3 = c3.fma(a, b);
            c4 = c4.fma(a, b);
            c5 = c5.fma(a, b);
            c6 = c6.fma(a, b);
            c7 = c7.fma(a, b);
            c8 = c8.fma(a, b);
            c9 = c9.fma(a, b);
            c10 = c10.fma(a, b);
            c11 = c11.fma(a, b);
        }
        return c0.add(c1).add(c2).add(c3).add(c4).add(c5).add(c6).add(c7).add(c8).add(c9).add(c10).add(c11).lane(0);
    }
}
