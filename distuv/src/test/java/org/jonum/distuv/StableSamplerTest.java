package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StableSamplerTest {
    private static final long N = Boolean.getBoolean("jonum.test.slow") ? 10_000_000 : 50_000;

    private static void follows(Distribution law, StableSampler sampler) {
        assertEquals(List.of(), SamplerCheck.of(law, sampler, new Philox4x64(6), N, 1e-7).failures());
    }

    @Test
    void knownLawsAreMet() {
        follows(new Normal(3, Math.sqrt(2)), new StableSampler(2, 0.3, 1, 3));
        follows(new Cauchy(1, 2), new StableSampler(1, 0, 2, 1));
        follows(new Cauchy(0, 1), new StableSampler(1 + 1e-12, 0, 1, 0));
        follows(new Levy(-1, 1), new StableSampler(0.5, 1, 1, 0));
        follows(new Reflected(new Levy(-1, 1)), new StableSampler(0.5, -1, 1, 0));
    }

    /// E cos tX and E sin tX against the characteristic function of S0, for all regimes of α.
    @Test
    void theCharacteristicFunctionIsMet() {
        for (double alpha : new double[] {0.3, 0.9, 1 - 1e-9, 1, 1 + 1e-9, 1.1, 1.7}) {
            for (double beta : new double[] {-1, 0.4}) {
                for (double t : new double[] {0.3, 1, 2}) {
                    StableSampler sampler = new StableSampler(alpha, beta, 1, 0);
                    Philox random = new Philox4x64(7);
                    double c = 0, s = 0;
                    for (int i = 0; i < N; i++) {
                        double x = sampler.next(random);
                        c += Math.cos(t * x);
                        s += Math.sin(t * x);
                    }
                    // tan(πα/2)·(t^(1−α) − 1), with its limit at 1
                    double e = 1 - alpha, w = e == 0 ? 2 / Math.PI * Math.log(t)
                            : Math.expm1(e * Math.log(t)) / Math.tan(Math.PI / 2 * e);
                    double modulus = Math.exp(-Math.pow(t, alpha)), phase = -Math.pow(t, alpha) * beta * w;
                    String where = alpha + " " + beta + " " + t;
                    assertEquals(modulus * Math.cos(phase), c / N, 5.5 / Math.sqrt(2.0 * N) * 1.42, where);
                    assertEquals(modulus * Math.sin(phase), s / N, 5.5 / Math.sqrt(2.0 * N) * 1.42, where);
                }
            }
        }
    }

    /// The parameterisation is continuous: from the same bits come nearly the same numbers.
    @Test
    void nothingHappensAtOne() {
        for (double beta : new double[] {-1, 0.7, 1}) {
            Philox a = new Philox4x64(8), b = a.copy(), c = a.copy();
            StableSampler below = new StableSampler(1 - 0x1p-53, beta, 1, 0), at = new StableSampler(1, beta, 1, 0),
                    above = new StableSampler(1 + 0x1p-52, beta, 1, 0);
            for (int i = 0; i < 10_000; i++) {
                double x = at.next(a);
                assertEquals(x, below.next(b), 1e-12 * Math.max(1, Math.abs(x)));
                assertEquals(x, above.next(c), 1e-12 * Math.max(1, Math.abs(x)));
            }
        }
    }

    @Test
    void badParametersAreNamed() {
        assertNamed("alpha", () -> new StableSampler(0, 0, 1, 0));
        assertNamed("alpha", () -> new StableSampler(2.1, 0, 1, 0));
        assertNamed("alpha", () -> new StableSampler(Double.NaN, 0, 1, 0));
        assertNamed("beta", () -> new StableSampler(1, -1.1, 1, 0));
        assertNamed("scale", () -> new StableSampler(1, 0, 0, 0));
        assertNamed("location", () -> new StableSampler(1, 0, 1, Double.POSITIVE_INFINITY));
    }

    private static void assertNamed(String parameter, Supplier<StableSampler> maker) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, maker::get);
        assertTrue(e.getMessage().contains(parameter), e.getMessage());
    }
}
