package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.DiscreteDistribution;

/// A function of a law at n points, or n random numbers of it.
///
/// @param spec the text
/// @param verb which function
/// @param law  which law
/// @param n    points
public record LawOperation(Spec spec, Verb verb, Law law, int n) implements PointOperation {

    /// The functions; those in the plural take an array where a library has such, and else are loops, too.
    public enum Verb {
        /// Densities, or probabilities of integers.
        PDF,
        /// Lower tails.
        CDF,
        /// Their inverses.
        QUANTILE,
        /// Densities of an array.
        PDFS,
        /// Lower tails of an array.
        CDFS,
        /// Their inverses of an array.
        QUANTILES,
        /// Random numbers.
        SAMPLE,
        /// The bits that a sampler takes: a generator alone.
        BITS
    }

    static boolean has(String name) {
        return Arrays.stream(Verb.values()).anyMatch(v -> v.name().equalsIgnoreCase(name));
    }

    static LawOperation of(Spec s) {
        return new LawOperation(s, Verb.valueOf(s.routine().toUpperCase(Locale.ROOT)), Law.of(s.options()),
                s.size("n"));
    }

    /// {@return probabilities for inverses; for the others, where the law has these probabilities}
    @Override
    public double[] arguments() {
        double[] x = Operand.vector('p', n).doubles();
        boolean inverse = verb == Verb.QUANTILE || verb == Verb.QUANTILES;
        for (int i = 0; i < n; i++) {
            double p = 0.5 + 0.5 * x[i];
            x[i] = inverse ? p : law.ours() instanceof ContinuousDistribution c ? c.quantile(p)
                    : (double) ((DiscreteDistribution) law.ours()).quantile(p);
        }
        return x;
    }
}
