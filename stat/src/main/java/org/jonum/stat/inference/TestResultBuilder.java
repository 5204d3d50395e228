package org.jonum.stat.inference;

import java.util.ArrayList;
import java.util.List;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.Distribution;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/// Gathers what a [TestResult] says: for tests of one's own.
///
/// {@snippet :
/// TestResult r = new TestResultBuilder("My own test").statistic("z", 40).symmetric(Normal.standard(), Alternative.TWO_SIDED)
///         .build();
/// double log = r.logPValue();                    // log == -803.9152948331939
/// }
public final class TestResultBuilder {
    private static final double LOG_2 = 0.6931471805599453;

    private final String title;
    private final List<Estimate> estimates = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String statisticName = "", parameter = "";
    private double statistic = Double.NaN, df = Double.NaN, denominatorDf = Double.NaN, nullValue = Double.NaN;
    private double pValue = Double.NaN, logPValue = Double.NaN;
    private TestResult.Method method = TestResult.Method.EXACT;
    private Alternative alternative = Alternative.TWO_SIDED;
    private @Nullable ConfidenceInterval interval;

    /// A result of which only the name of the test is known.
    ///
    /// @param title the name of the test
    public TestResultBuilder(String title) {
        this.title = title;
    }

    /// The statistic.
    ///
    /// @param name  what it is called
    /// @param value its value
    /// @return this
    public TestResultBuilder statistic(String name, double value) {
        statisticName = name;
        statistic = value;
        return this;
    }

    /// The degrees of freedom.
    ///
    /// @param value their number
    /// @return this
    public TestResultBuilder df(double value) {
        df = value;
        return this;
    }

    /// The degrees of freedom of a ratio.
    ///
    /// @param numerator   of what is above
    /// @param denominator of what is below
    /// @return this
    public TestResultBuilder df(double numerator, double denominator) {
        df = numerator;
        denominatorDf = denominator;
        return this;
    }

    /// The p-value.
    ///
    /// @param value     the probability; rounding above 1 is cut off
    /// @param logarithm its logarithm, also where the probability underflows
    /// @return this
    public TestResultBuilder p(double value, double logarithm) {
        pValue = Math.min(1, value);
        logPValue = Math.min(0, logarithm);
        return this;
    }

    /// The p-value P(T > statistic), for statistics that are large against the hypothesis.
    ///
    /// @param law the law of the statistic under the hypothesis
    /// @return this
    public TestResultBuilder upper(Distribution law) {
        return p(law.sf(statistic), law.logSf(statistic));
    }

    /// The p-value of a statistic whose law is symmetric about 0.
    ///
    /// @param law   the law of the statistic under the hypothesis
    /// @param other against what is tested
    /// @return this
    public TestResultBuilder symmetric(ContinuousDistribution law, Alternative other) {
        alternative = other;
        double size = Math.abs(statistic);
        return switch (other) {
            case TWO_SIDED -> p(2 * law.sf(size), LOG_2 + law.logSf(size));
            case LESS -> p(law.cdf(statistic), law.logCdf(statistic));
            case GREATER -> p(law.sf(statistic), law.logSf(statistic));
        };
    }

    /// The alternative, of a hypothesis about a number.
    ///
    /// @param other what is tested against
    /// @param what  what the number is
    /// @param value what it is by the hypothesis
    /// @return this
    public TestResultBuilder alternative(Alternative other, String what, double value) {
        alternative = other;
        parameter = what;
        nullValue = value;
        return this;
    }

    /// One more estimate.
    ///
    /// @param name  what it is
    /// @param value its value
    /// @return this
    public TestResultBuilder estimate(String name, double value) {
        estimates.add(new Estimate(name, value));
        return this;
    }

    /// A confidence interval for the first estimate.
    ///
    /// @param value the interval
    /// @return this
    public TestResultBuilder interval(ConfidenceInterval value) {
        interval = value;
        return this;
    }

    /// How the p-value was found; exactly, where this is not called.
    ///
    /// @param how the method
    /// @return this
    public TestResultBuilder method(TestResult.Method how) {
        method = how;
        return this;
    }

    /// What else is to be known.
    ///
    /// @param text a sentence without its full stop
    /// @return this
    public TestResultBuilder note(String text) {
        notes.add(text);
        return this;
    }

    /// {@return the result}
    public TestResult build() {
        return new TestResult(title, statisticName, statistic, df, denominatorDf, pValue, logPValue, method,
                alternative, parameter, nullValue, estimates, interval, notes);
    }
}
