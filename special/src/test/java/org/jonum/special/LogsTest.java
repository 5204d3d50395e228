package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class LogsTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    private static void both(String table, String random, double bar, DoubleUnaryOperator f) {
        Accuracy.check(table, Accuracy.special(table), bar, f);
        if (!random.isEmpty()) Accuracy.check(random + " random", Accuracy.random(random), bar, f);
    }

    private static void both2(String table, String random, double bar, DoubleBinaryOperator f) {
        Accuracy.check2(table, Accuracy.special(table), bar, f);
        Accuracy.check2(random + " random", Accuracy.random(random), bar, f);
    }

    @Test
    void remaindersAreWithinTwoUlp() {
        both("log1pmx", "log1pmx", 2, Logs::log1pmx);
        both("expm1mx", "expm1mx", 1.5, Logs::expm1mx);
    }

    @Test
    void formsOfOneArgumentAreWithinTwoUlp() {
        both("exprel", "", 2, Logs::exprel);
        both("sqrt1pm1", "", 2, Logs::sqrt1pm1);
        both("log1pexp", "log1pexp", 2, Logs::log1pexp);
        both("log1mexp", "log1mexp", 2, Logs::log1mexp);
        Accuracy.check("logit random", Accuracy.random("logit"), 2, Logs::logit);
        Accuracy.check("expit random", Accuracy.random("expit"), 2, Logs::expit);
    }

    @Test
    void formsOfTwoArgumentsAreWithinTwoUlp() {
        both2("powm1", "powm1", 2, Logs::powm1);
        both2("logaddexp", "logAddExp", 2, Logs::logAddExp);
        both2("logsubexp", "logSubExp", 2, Logs::logSubExp);
    }

    @Test
    void logSumExpIsWithinTwoUlp() {
        List<Accuracy.Row> rows = Accuracy.rows("logsumexp.tsv.gz", 1, f -> new Accuracy.Row(
                Arrays.stream(f[1].split(",")).mapToDouble(Double::parseDouble).toArray(), f[3]));
        Accuracy.assertBelow("logSumExp", rows, 2, Logs::logSumExp);
    }

    @Test
    void limitsAreReached() {
        assertEquals(-INF, Logs.log1pmx(-1));
        assertEquals(-INF, Logs.log1pmx(INF));
        assertEquals(NAN, Logs.log1pmx(-1.5));
        assertEquals(0, Logs.log1pmx(0), 0);
        assertEquals(INF, Logs.expm1mx(INF));
        assertEquals(INF, Logs.expm1mx(-INF));
        assertEquals(INF, Logs.expm1mx(1e10));
        assertEquals(INF, Logs.exprel(INF));
        assertEquals(0, Logs.exprel(-INF));
        assertEquals(1, Logs.exprel(0));
        assertTrue(Logs.exprel(715) < INF);
        assertEquals(INF, Logs.log1pexp(INF));
        assertEquals(0, Logs.log1pexp(-INF));
        assertEquals(-INF, Logs.log1mexp(0));
        assertEquals(0, Logs.log1mexp(-INF), 0);
        assertEquals(NAN, Logs.log1mexp(0.1));
        assertEquals(-INF, Logs.logit(0));
        assertEquals(INF, Logs.logit(1));
        assertEquals(NAN, Logs.logit(1.1));
        assertEquals(0, Logs.logit(0.5));
        assertEquals(1, Logs.expit(INF));
        assertEquals(0, Logs.expit(-INF));
        assertEquals(-INF, Logs.logExpit(-INF));
        assertEquals(0, Logs.logExpit(INF), 0);
        assertEquals(INF, Logs.sqrt1pm1(INF));
        assertEquals(-1, Logs.sqrt1pm1(-1));
        assertEquals(NAN, Logs.sqrt1pm1(-2));
        assertEquals(-1, Logs.powm1(0, 2));
        assertEquals(3, Logs.powm1(-2, 2));
        assertEquals(NAN, Logs.powm1(-2, 0.5));
        assertEquals(0, Logs.powm1(3, 0));
        assertEquals(0, Logs.xlogy(0, 0));
        assertEquals(0, Logs.xlogy(0, INF));
        assertEquals(NAN, Logs.xlogy(0, NAN));
        assertEquals(2 * Math.log(3), Logs.xlogy(2, 3));
        assertEquals(0, Logs.xlog1py(0, -1));
        assertEquals(-INF, Logs.xlog1py(2, -1));
        for (DoubleUnaryOperator f : List.<DoubleUnaryOperator>of(Logs::log1pmx, Logs::expm1mx, Logs::exprel,
                Logs::log1pexp,
                Logs::log1mexp, Logs::logit, Logs::expit, Logs::logExpit, Logs::sqrt1pm1)) {
            assertEquals(NAN, f.applyAsDouble(NAN));
        }
    }

    @Test
    void sumsOfExponentialsKnowInfinitiesAndNaN() {
        assertEquals(-INF, Logs.logAddExp(-INF, -INF));
        assertEquals(INF, Logs.logAddExp(INF, -INF));
        assertEquals(INF, Logs.logAddExp(INF, INF));
        assertEquals(3, Logs.logAddExp(-INF, 3));
        assertEquals(-0.05, Logs.logAddExp(-INF, -0.05));
        assertEquals(Math.exp(-200) - 1e-90, Logs.logAddExp(-1e-90, -200), 1e-102);
        assertEquals(NAN, Logs.logAddExp(NAN, 1));
        assertEquals(NAN, Logs.logAddExp(INF, NAN));
        assertEquals(-INF, Logs.logSubExp(2, 2));
        assertEquals(2, Logs.logSubExp(2, -INF));
        assertEquals(NAN, Logs.logSubExp(2, 3));
        assertEquals(INF, Logs.logSubExp(INF, 3));
        assertEquals(-INF, Logs.logSubExp(-INF, -INF));
        assertEquals(NAN, Logs.logSubExp(NAN, 1));
        assertEquals(-INF, Logs.logSumExp());
        assertEquals(7, Logs.logSumExp(7));
        assertEquals(-INF, Logs.logSumExp(-INF, -INF));
        assertEquals(INF, Logs.logSumExp(1, INF, -INF));
        assertEquals(4, Logs.logSumExp(-INF, 4));
        assertEquals(NAN, Logs.logSumExp(1, NAN, 2));
        assertEquals(NAN, Logs.logSumExp(INF, NAN, -INF));
        assertEquals(NAN, Logs.logSumExp(NAN, INF));
        assertEquals(1000 + Math.log(1e4), Logs.logSumExp(constant(10000, 1000)), 3e-13);
    }

    private static double[] constant(int n, double x) {
        double[] a = new double[n];
        Arrays.fill(a, x);
        return a;
    }
}
