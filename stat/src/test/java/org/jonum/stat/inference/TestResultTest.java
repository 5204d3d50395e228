package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.stat.Alternative;
import org.junit.jupiter.api.Test;

class TestResultTest {
    private static final double[] X = {5.1, 4.9, 6.2, 5.7, 6.0}, Y = {4.4, 5.0, 4.7, 4.9};

    @Test
    void printsAsRDoes() {
        String text = TTest.welch(X, Y).toString();
        assertTrue(text.contains("\tWelch Two Sample t-test\n\nt = "), text);
        assertTrue(text.contains(
                "alternative hypothesis: true difference in means is not equal to 0\n95 percent confidence interval:\n "),
                text);
        assertTrue(text.contains(
                "sample estimates:\ndifference in means  0.83\nmean of x            5.58\nmean of y            4.75\n"),
                text);
        assertTrue(FTest.twoSample(X, Y).toString().contains("num df = 4, denom df = 3, p-value = "));
        assertTrue(MannWhitneyTest.test(X, Y, Alternative.GREATER, 0.9).toString()
                .contains("(exact)\nalternative hypothesis: true location shift is greater than 0\n90 percent"));
    }

    @Test
    void namesTheMethodReallyUsed() {
        double[] many = new double[20_000];
        for (int i = 0; i < many.length; i++) many[i] = Math.sin(i);
        assertEquals(TestResult.Method.EXACT, MannWhitneyTest.test(X, Y).method());
        assertEquals(TestResult.Method.ASYMPTOTIC, MannWhitneyTest.test(many, many).method());
        assertEquals(TestResult.Method.ASYMPTOTIC, SignedRankTest.test(many, 0.1).method());
        assertEquals(TestResult.Method.ASYMPTOTIC, CorrelationTest.kendall(many, many).method());
        assertEquals(TestResult.Method.ASYMPTOTIC, KolmogorovSmirnovTest.twoSample(many, many).method());
        assertEquals(TestResult.Method.EXACT, CorrelationTest.spearman(X, X).method());
    }

    @Test
    void estimatesHaveNames() {
        TestResult r = TTest.welch(X, Y);
        assertEquals(5.58, r.estimate("mean of x"), 1e-15);
        assertEquals(r.estimate(), r.estimate("difference in means"));
        assertTrue(Double.isNaN(r.estimate("mode of x")));
        assertTrue(r.rejects(0.05) && !r.rejects(0.01), r::toString);
    }

    @Test
    void tablesPrint() {
        String anova = Anova.oneWay(X, Y).toString(), tukey = TukeyHsd.of(0.95, X, Y).toString();
        assertTrue(anova.contains("Pr(>F)") && anova.contains("residuals") && anova.contains("groups"), anova);
        assertTrue(tukey.contains("p adj") && tukey.contains("1-0"), tukey);
    }
}
