package org.jonum.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.jonum.blas.Backend;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/// How near the certified values of NIST each way to fit comes, in digits; the bounds hold on every back end.
class CertifiedFitTest {

    @ParameterizedTest
    @CsvSource({"Longley.dat, 16, 7", "Norris.dat, 36, 2"})
    void readsDataAndCertifiedValuesFromWhereTheHeaderSays(String file, int rows, int cols) {
        StrdFile data = StrdFile.read(file);
        assertEquals(rows, data.x().rows());
        assertEquals(cols, data.x().cols());
        assertEquals(cols, data.beta().size());
        assertEquals(rows, data.x().col(0).sum());
    }

    @Test
    void firstAndLastObservationStandWhereTheyBelong() {
        StrdFile longley = StrdFile.read("Longley.dat");
        assertEquals(60323, longley.y().get(0));
        assertEquals(83.0, longley.x().get(0, 1));
        assertEquals(1962, longley.x().get(15, 6));
        assertEquals(70551, longley.y().get(15));
        assertEquals(-0.0358191792925910, longley.beta().get(2));
        assertEquals(304.854073561965, longley.residualSd());
    }

    @ParameterizedTest
    @CsvSource({"Longley.dat, 10, 11", "Norris.dat, 11.5, 13"})
    void qrReachesTheCertifiedDigits(String file, double coefficients, double deviation) {
        onEveryBackend(() -> {
            StrdFile data = StrdFile.read(file);
            CertifiedFit.Fit fit = CertifiedFit.byQr(data);
            atLeast(coefficients, worst(data, fit));
            atLeast(deviation, CertifiedFit.digits(fit.residualSd(), data.residualSd()));
        });
    }

    @ParameterizedTest
    @CsvSource({"Longley.dat, 8", "Norris.dat, 11"})
    void normalEquationsReachFewerDigits(String file, double coefficients) {
        onEveryBackend(() -> {
            StrdFile data = StrdFile.read(file);
            atLeast(coefficients, worst(data, CertifiedFit.byNormalEquations(data)));
        });
    }

    @Test
    void nearCollinearityCostsTheNormalEquationsTwoDigitsMore() {
        onEveryBackend(() -> {
            StrdFile data = StrdFile.read("Longley.dat");
            double qr = worst(data, CertifiedFit.byQr(data));
            atLeast(worst(data, CertifiedFit.byNormalEquations(data)) + 2, qr);
        });
    }

    @Test
    void digitsCountAgreementFrom0To15() {
        assertEquals(15, CertifiedFit.digits(-2, -2));
        assertEquals(3, CertifiedFit.digits(1.001, 1), 1e-9);
        assertEquals(0, CertifiedFit.digits(-1, 1));
        assertEquals(0, CertifiedFit.digits(Double.NaN, 1));
        assertEquals(0, CertifiedFit.digits(Double.POSITIVE_INFINITY, 1));
    }

    private static double worst(StrdFile data, CertifiedFit.Fit fit) {
        return IntStream.range(0, data.beta().size())
                .mapToDouble(i -> CertifiedFit.digits(fit.beta().get(i), data.beta().get(i))).min().orElseThrow();
    }

    private static void atLeast(double bound, double digits) {
        assertTrue(digits >= bound, () -> digits + " digits, expected " + bound);
    }

    private static void onEveryBackend(Runnable test) {
        for (String name : Backend.available()) Backend.where(Backend.named(name)).run(test);
    }
}
