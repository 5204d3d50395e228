package org.jonum.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jonum.distuv.Binomial;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.Distribution;
import org.jonum.distuv.DiscreteDistribution;
import org.jonum.distuv.Exponential;
import org.jonum.distuv.Fit;
import org.jonum.distuv.Gamma;
import org.jonum.distuv.GeneralizedExtremeValue;
import org.jonum.distuv.Gumbel;
import org.jonum.distuv.Hypergeometric;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Poisson;
import org.jonum.distuv.Weibull;

/// Distributions: tails beside what a subtraction leaves of them, a fit with standard errors, and how fast numbers come.
record DistuvChapter(int numbers) implements Chapter {

    @Override
    public String name() {
        return "distuv";
    }

    @Override
    public String title() {
        return "Tails beside 1 - cdf, floods fitted, random numbers";
    }

    @Override
    public void run(PrintStream out) {
        tails(out);
        floods(out);
        samplers(out);
    }

    private static void head(PrintStream out, String text) {
        out.println(text);
        out.println();
    }

    private static String number(String format, double x) {
        return String.format(Locale.ROOT, format, x == 0 ? 0 : x);
    }

    /// P(X > x) as it is, and as the difference that many programs take.
    private static void tails(PrintStream out) {
        head(out, "Tails. P(X > x) by sf, by 1 - cdf, and its logarithm, which goes on where the probability ends.");
        Table table = new Table().row("law", "x", "sf(x)", "1 - cdf(x)", "logSf(x)");
        for (double x : new double[] {2, 6, 8, 9, 37, 1e5}) tail(table, "normal", Normal.standard(), x);
        for (double x : new double[] {2, 20, 36, 38, 700, 1e5}) tail(table, "Gumbel", Gumbel.maximum(0, 1), x);
        table.print(out);
        out.println();
        double q = 1e-20;
        ContinuousDistribution gumbel = Gumbel.maximum(0, 1);
        out.println(
                "  The flood of 1e20 years: isf(1e-20) = " + number("%.13f", gumbel.isf(q)) + ", quantile(1 - 1e-20) = "
                        + gumbel.quantile(1 - q));
        out.println();
    }

    private static void tail(Table table, String name, Distribution law, double x) {
        table.row(name, number("%.0f", x), number("%.15e", law.sf(x)), number("%.15e", 1 - law.cdf(x)),
                number("%.15e", law.logSf(x)));
    }

    /// Annual maxima of 200 years, of a law that is known here; what maximum likelihood makes of them.
    private static void floods(PrintStream out) {
        ContinuousDistribution law = new GeneralizedExtremeValue(100, 30, 0.1);
        double[] x = law.sample(new Philox4x64(2026), new double[200]);
        Fit<GeneralizedExtremeValue> gev = GeneralizedExtremeValue.fit(x);
        Fit<Gumbel> gumbel = Gumbel.fit(x);
        head(out, "A fit. 200 annual floods of " + law + ", and their laws of maximum likelihood.");
        double[] e = gev.standardErrors(), f = gumbel.standardErrors();
        GeneralizedExtremeValue g = gev.law();
        new Table().row("", "location", "+-", "scale", "+-", "shape", "+-", "AIC")
                .row("GEV", number("%.2f", g.location()), number("%.2f", e[0]), number("%.2f", g.scale()),
                        number("%.2f", e[1]),
                        number("%.3f", g.shape()), number("%.3f", e[2]), number("%.2f", gev.aic()))
                .row("Gumbel", number("%.2f", gumbel.law().location()), number("%.2f", f[0]),
                        number("%.2f", gumbel.law().scale()),
                        number("%.2f", f[1]), "0.000", "0.000", number("%.2f", gumbel.aic()))
                .print(out);
        out.println();
    }

    private void samplers(PrintStream out) {
        head(out, "Numbers. " + numbers
                + " of each law, from Philox 4x64; their mean, how many of its standard errors that is off.");
        Table table = new Table().row("law", "mean", "sample mean", "errors off", "ns");
        for (Distribution law : List.of(Normal.standard(), Exponential.ofMean(1), Gamma.ofShapeScale(0.3, 2),
                Weibull.ofShapeScale(1.5, 1),
                Poisson.of(20), Binomial.of(100, 0.3), Hypergeometric.ofPopulation(200, 60, 50)))
            sampler(table, law);
        table.print(out);
    }

    private void sampler(Table table, Distribution law) {
        RandomGenerator random = new Philox4x64(1);
        double sum = 0, nanoseconds = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            sum = sum(law, random);
            nanoseconds = Math.min(nanoseconds, (System.nanoTime() - start) / (double) numbers);
        }
        double mean = sum / numbers, off = (mean - law.mean()) / (law.sd() / Math.sqrt(numbers));
        table.row(law.toString(), number("%.5f", law.mean()), number("%.5f", mean), number("%.1f", off),
                number("%.1f", nanoseconds));
    }

    private double sum(Distribution law, RandomGenerator random) {
        double sum = 0;
        if (law instanceof ContinuousDistribution c)
            for (double v : c.sample(random, new double[numbers])) sum += v;
        else
            if (law instanceof DiscreteDistribution d)
                for (long v : d.sample(random, new long[numbers])) sum += (double) v;
        return sum;
    }
}
