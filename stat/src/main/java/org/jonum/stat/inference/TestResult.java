package org.jonum.stat.inference;

import java.util.List;
import java.util.Optional;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/// What a test found. It prints as R's `htest` does.
///
/// {@snippet :
/// double[] before = {70, 80, 72, 76, 76}, after = {68, 72, 62, 70, 58};
/// TestResult r = TTest.paired(before, after);
/// double t = r.statistic();                      // t == 3.3166247903554003
/// double p = r.pValue();                         // p == 0.029471316278634682
/// boolean evident = r.rejects(0.05);             // evident == true
/// String text = r.toString();
/// }
///
/// @param title         the name of the test
/// @param statisticName what the statistic is called
/// @param statistic     its value; NaN if it is not defined
/// @param df            its degrees of freedom, of the numerator if there are two; NaN for none
/// @param denominatorDf those of the denominator; NaN for none
/// @param pValue        the probability, under the hypothesis, of what is at least as extreme as the data
/// @param logPValue     its logarithm, also where the probability is below the range of doubles
/// @param method        how the p-value was found
/// @param alternative   against what was tested
/// @param parameter     what the hypothesis is about; empty if it is not about one number
/// @param nullValue     what that number is by the hypothesis; NaN for none
/// @param estimates     the quantities that the test estimates, the most important one first
/// @param interval      a confidence interval for the first estimate, or null
/// @param notes         what else is to be known: ties, zeros, why a result is not defined
@SuppressWarnings("exports")       // of jspecify, which readers of a signature do without
public record TestResult(String title, String statisticName, double statistic, double df, double denominatorDf,
        double pValue, double logPValue, Method method, Alternative alternative, String parameter, double nullValue,
        List<Estimate> estimates, @Nullable ConfidenceInterval interval, List<String> notes) {

    /// How a p-value is found.
    public enum Method {
        /// From the law that the statistic has for samples of this size, if the assumptions of the test hold.
        EXACT,
        /// From the law to which that tends for large samples, or another that is near.
        ASYMPTOTIC,
        /// From random rearrangements of the data.
        MONTE_CARLO
    }

    /// A result; tests make it by a [TestResultBuilder].
    public TestResult {
        estimates = List.copyOf(estimates);
        notes = List.copyOf(notes);
    }

    /// The first of the estimates.
    ///
    /// @return its value; NaN if there is none
    public double estimate() {
        return estimates.isEmpty() ? Double.NaN : estimates.getFirst().value();
    }

    /// The estimate of that name.
    ///
    /// @param name as in [#estimates]
    /// @return its value; NaN if there is none
    public double estimate(String name) {
        return estimates.stream().filter(e -> e.name().equals(name)).mapToDouble(Estimate::value).findFirst()
                .orElse(Double.NaN);
    }

    /// {@return the confidence interval, if the test has one}
    public Optional<ConfidenceInterval> confidenceInterval() {
        return Optional.ofNullable(interval);
    }

    /// Whether the hypothesis is rejected.
    ///
    /// @param alpha the probability of rejecting a true hypothesis, 0 ≤ alpha ≤ 1
    /// @return true if pValue ≤ alpha; false if the p-value is NaN
    public boolean rejects(double alpha) {
        return pValue <= alpha;
    }

    /// {@return the result as R prints a test}
    @Override
    public String toString() {
        return TestText.of(this);
    }
}
