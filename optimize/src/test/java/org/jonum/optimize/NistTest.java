package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// NIST's nonlinear regressions, default settings, both starts: digits of the worst parameter and of the worst standard error.
class NistTest {
    @TestFactory
    Stream<DynamicTest> everyRunHasNineDigits() {
        return Nist.all().stream()
                .flatMap(d -> Stream.of(0, 1).map(s -> dynamicTest(d.name() + " from start " + (s + 1), () -> {
                    Backend.where(Backend.named("scalar")).run(() -> solved(d, s, 9));
                    // at the width of this machine differences leave 8.8 to 9.5 digits of the errors of Lanczos2
                    solved(d, s, d.name().equals("Lanczos2") ? 8.5 : 9);
                })));
    }

    private static void solved(Nist d, int start, double least) {
        for (CurveFit fit : new CurveFit[] {d.exact(start), d.fit(start)}) {
            Fit f = fit.fit();
            assertTrue(f.result().status().usable(), f::toString);
            assertTrue(Nist.digits(f.parameters(), d.certified()) >= 9, f::toString);
            // Lanczos1: the residuals are of the size of rounding, and so are the errors that are estimated from them
            assertTrue(Nist.digits(f.standardErrors(), d.errors()) >= (d.name().equals("Lanczos1") ? 2.9 : least),
                    f::toString);
            assertEquals(d.y().length - d.certified().length, f.degreesOfFreedom());
        }
    }

    @Test
    void meanIsTenDigitsWithFormulasAndWithDifferences() {
        double exact = 0, differences = 0;
        int runs = 0;
        for (Nist d : Nist.all()) {
            for (int s = 0; s < 2; s++) {
                exact += Nist.digits(d.exact(s).fit().parameters(), d.certified());
                differences += Nist.digits(d.fit(s).fit().parameters(), d.certified());
                runs++;
            }
        }
        double a = exact / runs, b = differences / runs;
        assertEquals(36, runs);
        assertTrue(a >= 10.5, () -> "with formulas " + a);
        assertTrue(b >= 10, () -> "with differences " + b);
    }

    /// The other method, and a start in wide bounds, come to the same digits.
    @TestFactory
    Stream<DynamicTest> boundsThatDoNotBindChangeNoDigit() {
        return Nist.all().stream().map(d -> dynamicTest(d.name(), () -> {
            int n = d.certified().length;
            double[] lower = new double[n], upper = new double[n];
            for (int k = 0; k < n; k++) {
                double reach = 10 * (Math.abs(d.certified()[k]) + Math.abs(d.starts()[1][k]));
                lower[k] = -reach;
                upper[k] = reach;
            }
            Fit f = d.exact(1).bounds(lower, upper).fit();
            assertEquals("TrustRegionReflective", f.result().method());
            assertTrue(Nist.digits(f.parameters(), d.certified()) >= 9, f::toString);
        }));
    }
}
