package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Generators that always give the same bits, or two words in turn: samplers come to an end, with a number of the support.
class HostileBitsTest {
    private static RandomGenerator repeating(long... words) {
        return new RandomGenerator() {
            private int next;

            @Override
            public long nextLong() {
                long w = words[next];
                next = (next + 1) % words.length;
                return w;
            }
        };
    }

    private static List<RandomGenerator> hostile() {
        return List.of(repeating(0), repeating(-1), repeating(0, -1), repeating(-1, 0), repeating(0x5555555555555555L),
                repeating(0xAAAAAAAAAAAAAAAAL), repeating(1), repeating(Long.MIN_VALUE), repeating(Long.MAX_VALUE),
                repeating(Long.MAX_VALUE, Long.MIN_VALUE), repeating(0xFF), repeating(-256, -1, 0),
                repeating(0x00FFFFFFFFFFFF00L), repeating(0, 0, 0, -1), repeating(-1, -1, -1, 0));
    }

    @Test
    void samplersEndWithANumberOfTheSupport() {
        for (SamplerCell cell : SamplerCell.all()) {
            for (RandomGenerator g : hostile()) {
                for (int i = 0; i < 3; i++) {
                    double x = cell.next(g);
                    Interval s = cell.law().support();
                    assertTrue(x >= s.lower() && x <= s.upper(), () -> cell.name() + ": " + x);
                }
            }
        }
    }

    @Test
    void uniformNumbersStayInTheirIntervals() {
        for (RandomGenerator g : hostile()) {
            for (int i = 0; i < 20; i++) {
                double h = Uniforms.halfOpen(g), o = Uniforms.open(g), c = Uniforms.centred(g), e = Uniforms.exact(g);
                long b = Uniforms.below(g, 7);
                assertTrue(h >= 0 && h < 1 && o > 0 && o < 1 && Math.abs(c) < 0.5 && e > 0 && e < 1 && b >= 0 && b < 7,
                        () -> h + " " + o + " " + c + " " + e + " " + b);
            }
        }
    }

    @Test
    void theEndlessTailsOfStableLawsAreFinite() {
        for (double alpha : new double[] {1e-3, 0.5, 1 - 1e-15, 1, 1 + 1e-15, 1.5, 2}) {
            for (double beta : new double[] {-1, 0, 0.5, 1}) {
                StableSampler s = new StableSampler(alpha, beta, 1, 0);
                for (RandomGenerator g : hostile()) {
                    for (int i = 0; i < 20; i++) {
                        double x = s.next(g);
                        assertTrue(Double.isFinite(x), () -> alpha + " " + beta + ": " + x);
                    }
                }
            }
        }
    }
}
