package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jonum.mat.Matrix;
import org.jonum.stat.AccuracySheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// NIST's reference data for linear regression (public domain; see the headers of the files), judged by values recomputed for the data as
/// doubles, and polynomials of our own that are as ill-conditioned as the hardest ones of NIST.
class NistLinearTest {
    /// Data and values of one set.
    private record Problem(double[] y, double[][] x, Map<String, Double> values) {
        double value(String quantity) {
            return Tables.of(values, quantity);
        }
    }

    private static Problem nist(String name) {
        List<double[]> rows = new ArrayList<>();
        for (String line : Tables.lines("nist/" + name + ".dat").stream().skip(60).toList()) {
            if (!line.isBlank()) rows.add(Tables.numbers(line.strip().split("\\s+")));
        }
        double[] y = rows.stream().mapToDouble(r -> r[0]).toArray();
        double[][] x = new double[rows.getFirst().length - 1][];
        for (int j = 0; j < x.length; j++) {
            int at = j + 1;
            x[j] = rows.stream().mapToDouble(r -> r[at]).toArray();
        }
        Map<String, Double> values = new HashMap<>();
        for (String line : Tables.lines("nist/certified.tsv")) {
            String[] f = line.split("\t");
            if (f[1].equals(name)) values.put(f[2], Double.valueOf(f[5]));
        }
        return new Problem(y, x, values);
    }

    private static Problem polynomial(String name) {
        List<Double> x = new ArrayList<>(), y = new ArrayList<>();
        Map<String, Double> values = new HashMap<>();
        for (String line : Tables.lines("polynomials.tsv")) {
            String[] f = line.split("\t");
            if (!f[0].equals(name)) continue;
            if (f[1].startsWith("x")) x.add(Double.valueOf(f[2]));
            else if (f[1].startsWith("y")) y.add(Double.valueOf(f[2]));
            else values.put(f[1], Double.valueOf(f[2]));
        }
        return new Problem(y.stream().mapToDouble(v -> v).toArray(),
                new double[][] {x.stream().mapToDouble(v -> v).toArray()}, values);
    }

    private static Design terms(Problem p, int degree) {
        Frame f = Frame.of("x", p.x[0]);
        return Design.of(f, Term.intercept(), Term.polynomial("x", degree));
    }

    /// Powers rounded to doubles, as a caller would make them.
    private static Design powers(Problem p, int degree) {
        return Design.withIntercept(Matrix.generate(p.y.length, degree, (i, j) -> Math.pow(p.x[0][i], j + 1)));
    }

    /// −log₁₀ of the relative error; of the error itself where the value is 0.
    private static double digits(double found, double value) {
        double e = Math.abs(found - value) / (value == 0 ? 1 : Math.abs(value));
        return e == 0 ? 16 : -Math.log10(e);
    }

    private static double coefficients(LinearFit fit, Problem p) {
        double least = 16;
        int from = fit.design().hasIntercept() ? 0 : 1;
        for (int j = 0; j < fit.coefficients().length; j++)
            least = Math.min(least, digits(fit.coefficients()[j], p.value("B" + (j + from))));
        return least;
    }

    private static double errors(LinearFit fit, Problem p) {
        double least = digits(fit.sigma(), p.value("residual_sd"));
        int from = fit.design().hasIntercept() ? 0 : 1;
        for (int j = 0; j < fit.coefficients().length; j++)
            least = Math.min(least,
                    digits(fit.summary().coefficients().get(j).standardError(), p.value("sd_B" + (j + from))));
        return least;
    }

    private static void check(String what, LinearFit fit, Problem p, double coefficients, double errors) {
        assertTrue(coefficients(fit, p) >= coefficients, () -> what + ": " + coefficients(fit, p) + " digits");
        assertTrue(errors(fit, p) >= errors, () -> what + ", errors: " + errors(fit, p) + " digits");
    }

    private static void analysisOfVariance(LinearFit fit, Problem p) {
        LinearSummary s = fit.summary();
        assertTrue(digits(s.rSquared(), p.value("r2")) >= 14, () -> "R² " + s.rSquared());
        assertTrue(digits(s.f(), p.value("F")) >= 13, () -> "F " + s.f());
        assertTrue(digits(fit.modelSumOfSquares(), p.value("ss_model")) >= 14);
        assertTrue(digits(fit.residualSumOfSquares(), p.value("ss_resid")) >= 13.5);
        assertEquals(p.value("df_resid"), fit.degreesOfFreedom());
        assertEquals(p.value("df_model"), s.fDegrees());
    }

    @Test
    void norris() {
        Problem p = nist("Norris");
        LinearFit fit = LinearRegression.fit(Matrix.columns(p.x), p.y);
        check("Norris", fit, p, 14, 14);
        analysisOfVariance(fit, p);
    }

    @Test
    void pontius() {
        Problem p = nist("Pontius");
        check("Pontius", LinearRegression.fit(terms(p, 2), p.y), p, 14, 13.5);
        check("Pontius, powers", LinearRegression.fit(powers(p, 2), p.y), p, 12, 12);
        analysisOfVariance(LinearRegression.fit(terms(p, 2), p.y), p);
    }

    @Test
    void noInt1() {
        Problem p = nist("NoInt1");
        LinearFit fit = LinearRegression.fit(Design.of(Matrix.columns(p.x)), p.y);
        check("NoInt1", fit, p, 14, 14);
        analysisOfVariance(fit, p);
    }

    @Test
    void longley() {
        Problem p = nist("Longley");
        LinearFit fit = LinearRegression.fit(Matrix.columns(p.x), p.y);
        check("Longley", fit, p, 14, 13.5);
        analysisOfVariance(fit, p);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wampler1", "Wampler2"})
    void exactPolynomials(String name) {
        Problem p = nist(name);
        for (Design d : List.of(terms(p, 5), powers(p, 5))) {
            LinearFit fit = LinearRegression.fit(d, p.y);
            assertTrue(coefficients(fit, p) >= 14, () -> name + ": " + Arrays.toString(fit.coefficients()));
            assertTrue(fit.sigma() <= 1e-15 * 1e5, () -> "sigma " + fit.sigma());
            for (Coefficient c : fit.summary().coefficients()) assertTrue(c.standardError() < 1e-10);
            assertEquals(1, fit.rSquared(), 1e-15);
            assertTrue(fit.summary().f() > 1e20);
            if (name.equals("Wampler1")) {
                assertEquals(0, fit.sigma());
                assertEquals(Double.POSITIVE_INFINITY, fit.summary().f());
                assertEquals(0, fit.summary().pValue());
            }
        }
    }

    @Test
    void wampler3() {
        Problem p = nist("Wampler3");
        check("Wampler3", LinearRegression.fit(terms(p, 5), p.y), p, 14, 14);
        check("Wampler3, powers", LinearRegression.fit(powers(p, 5), p.y), p, 14, 14);
        analysisOfVariance(LinearRegression.fit(powers(p, 5), p.y), p);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wampler4", "Wampler5"})
    void polynomialsWithLargeErrors(String name) {
        Problem p = polynomial(name);
        check(name, LinearRegression.fit(terms(p, 5), p.y), p, 14, 14);
        check(name + ", powers", LinearRegression.fit(powers(p, 5), p.y), p, 14, 14);
    }

    /// Powers that are rounded to doubles are another problem: no method can do better than this on them.
    @Test
    void degreeTen() {
        Problem p = polynomial("Ten");
        LinearFit fit = LinearRegression.fit(terms(p, 10), p.y);
        assertEquals(List.of(), fit.aliased());
        check("degree 10", fit, p, 14, 13.5);
        check("degree 10, powers", LinearRegression.fit(powers(p, 10), p.y), p, 6.5, 6.5);
    }

    @Test
    void tableShowsWhatIsMeasured() throws IOException {
        AccuracySheet sheet = new AccuracySheet("linear");
        Problem norris = nist("Norris"), pontius = nist("Pontius"), noInt1 = nist("NoInt1"), longley = nist("Longley"),
                ten = polynomial("Ten");
        add(sheet, "Norris", LinearRegression.fit(Matrix.columns(norris.x), norris.y), norris);
        add(sheet, "Pontius", LinearRegression.fit(terms(pontius, 2), pontius.y), pontius);
        add(sheet, "NoInt1", LinearRegression.fit(Design.of(Matrix.columns(noInt1.x)), noInt1.y), noInt1);
        add(sheet, "Longley", LinearRegression.fit(Matrix.columns(longley.x), longley.y), longley);
        for (String name : List.of("Wampler1", "Wampler2")) { // these fit exactly: there are no standard errors to compare
            Problem p = nist(name);
            double d = Math.min(15, coefficients(LinearRegression.fit(terms(p, 5), p.y), p));
            double powers = Math.min(15, coefficients(LinearRegression.fit(powers(p, 5), p.y), p));
            sheet.add(name, d, Double.NaN);
            sheet.add(name + ", powers as columns", powers, Double.NaN);
        }
        Problem wampler3 = nist("Wampler3");
        add(sheet, "Wampler3", LinearRegression.fit(terms(wampler3, 5), wampler3.y), wampler3);
        add(sheet, "Wampler3, powers as columns", LinearRegression.fit(powers(wampler3, 5), wampler3.y), wampler3);
        for (String name : List.of("Wampler4", "Wampler5")) {
            Problem p = polynomial(name);
            add(sheet, name + " (by its rule)", LinearRegression.fit(terms(p, 5), p.y), p);
        }
        add(sheet, "degree 10 (own, as Filip)", LinearRegression.fit(terms(ten, 10), ten.y), ten);
        add(sheet, "degree 10, powers as columns", LinearRegression.fit(powers(ten, 10), ten.y), ten);
        sheet.compare();
    }

    private static void add(AccuracySheet sheet, String name, LinearFit fit, Problem p) {
        sheet.add(name, Math.min(15, coefficients(fit, p)), Math.min(15, errors(fit, p)));
    }
}
