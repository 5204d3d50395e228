package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// Errors in units in the last place against tables of 25 digits among the resources.
final class Accuracy {
    /// A line of a table: the arguments and the value in digits.
    record Row(double[] x, String value) {
    }

    private Accuracy() {
    }

    /// The rows of `special/NAME` of the reference data: name, arguments, the same in hexadecimal, value.
    static List<Row> special(String name) {
        return rows(name + ".tsv.gz", 1, f -> {
            int args = (f.length - 2) / 2;
            double[] x = new double[args];
            for (int i = 0; i < args; i++) x[i] = Double.parseDouble(f[1 + i]);
            return new Row(x, f[f.length - 1]);
        });
    }

    /// The rows of a table of random points: arguments, value.
    static List<Row> random(String name) {
        return rows(name + ".random.tsv.gz", 0, f -> {
            double[] x = new double[f.length - 1];
            for (int i = 0; i < x.length; i++) x[i] = Double.parseDouble(f[i]);
            return new Row(x, f[f.length - 1]);
        });
    }

    /// All rows of a table, each made from its fields.
    static <T> List<T> rows(String file, int headers, Function<String[], T> make) {
        List<T> rows = new ArrayList<>();
        try (var in = Accuracy.class.getResourceAsStream("/refdata/" + file);
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            lines.lines().skip(headers).map(l -> make.apply(l.split("\t", -1))).forEach(rows::add);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
        assertTrue(!rows.isEmpty(), file);
        return rows;
    }

    /// Asserts that the largest error over the rows is at most `bar` ulp.
    static void check(String what, List<Row> rows, double bar, DoubleUnaryOperator f) {
        assertBelow(what, rows, bar, x -> f.applyAsDouble(x[0]));
    }

    /// The same for functions of two arguments.
    static void check2(String what, List<Row> rows, double bar, DoubleBinaryOperator f) {
        assertBelow(what, rows, bar, x -> f.applyAsDouble(x[0], x[1]));
    }

    /// The same for functions of any number of arguments.
    static void assertBelow(String what, List<Row> rows, double bar, Function<double[], Double> f) {
        double[] errors = new double[rows.size()];
        int worst = 0;
        for (int i = 0; i < errors.length; i++) {
            errors[i] = ulps(f.apply(rows.get(i).x()), rows.get(i).value());
            if (errors[i] > errors[worst]) worst = i;
        }
        Row w = rows.get(worst);
        double max = errors[worst];
        String at = Arrays.toString(w.x()) + " = " + f.apply(w.x()) + ", should be " + w.value();
        Arrays.sort(errors);
        if (Boolean.getBoolean("jonum.accuracy")) {
            System.err.printf("%-28s max %6.2f  99.9%% %6.2f  median %5.2f  n %5d  at %s%n", what, max,
                    errors[(int) (0.999 * (errors.length - 1))], errors[errors.length / 2], errors.length, at);
        }
        assertTrue(max <= bar, what + ": " + max + " ulp at " + at);
    }

    /// The distance between a double and a number, in ulps of the double next to the number.
    static double ulps(double got, String value) {
        double near = Double.parseDouble(value);
        if (Double.compare(got, near) == 0 || got == 0 && near == 0)
            return isFinite(near) ? exact(got, value, near) : 0;
        return isFinite(got) && isFinite(near) ? exact(got, value, near) : Double.POSITIVE_INFINITY;
    }

    private static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    private static double exact(double got, String value, double near) {
        return new BigDecimal(got).subtract(new BigDecimal(value)).abs()
                .divide(new BigDecimal(Math.ulp(near)), MathContext.DECIMAL32).doubleValue();
    }
}
