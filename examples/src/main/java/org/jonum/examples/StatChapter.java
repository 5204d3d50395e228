package org.jonum.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.jonum.stat.Quantiles;
import org.jonum.stat.inference.MannWhitneyTest;
import org.jonum.stat.inference.TTest;
import org.jonum.stat.inference.TestResult;
import org.jonum.stat.regression.Design;
import org.jonum.stat.regression.ElasticNet;
import org.jonum.stat.regression.ElasticNetPath;
import org.jonum.stat.regression.Frame;
import org.jonum.stat.regression.LinearFit;
import org.jonum.stat.regression.LinearRegression;
import org.jonum.stat.regression.Sandwich;
import org.jonum.stat.regression.Term;

/// What tells how a disease will progress: a test of two groups, a regression on real data, its summary, and what the lasso leaves of it.
final class StatChapter implements Chapter {
    private static final String FILE = "diabetes.txt", RESPONSE = "progression";

    @Override
    public String name() {
        return "stat";
    }

    @Override
    public String title() {
        return "442 diabetes patients: a test, a regression, and which measurements the lasso keeps";
    }

    private static Frame read() {
        try (InputStream in = StatChapter.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("read: no resource " + FILE);
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
            String[] names = lines.getFirst().split(" ");
            double[][] columns = new double[names.length][lines.size() - 1];
            for (int i = 0; i + 1 < lines.size(); i++) {
                String[] fields = lines.get(i + 1).split(" ");
                for (int j = 0; j < names.length; j++) columns[j][i] = Double.parseDouble(fields[j]);
            }
            Frame f = Frame.of(names[0], columns[0]);
            for (int j = 1; j < names.length; j++) f = f.and(names[j], columns[j]);
            return f;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run(PrintStream out) {
        Frame data = read();
        double[] y = data.numbers(RESPONSE);
        double middle = Quantiles.median(data.numbers("bmi"));
        double[] heavy = where(data, y, v -> v > middle), light = where(data, y, v -> v <= middle);
        out.printf(Locale.ROOT, "Does it progress faster in the %d patients whose body mass index is above %.1f?%n",
                heavy.length, middle);
        out.println(TTest.welch(heavy, light));
        TestResult ranks = MannWhitneyTest.test(heavy, light);
        out.printf(Locale.ROOT, "By ranks alone, without normality: p = %.3g, log p = %.2f, difference %.0f, %s.%n%n",
                ranks.pValue(), ranks.logPValue(), ranks.estimate(), ranks.confidenceInterval().orElseThrow());
        Design x = Design.of(data, Term.intercept(), Term.numeric("age"), Term.factor("sex"), Term.numeric("bmi"),
                Term.numeric("bp"), Term.numeric("s1"), Term.numeric("s2"), Term.numeric("s3"), Term.numeric("s4"),
                Term.numeric("s5"), Term.numeric("s6"));
        LinearFit fit = LinearRegression.fit(x, y);
        out.println(fit.summary(Sandwich.HC3, 0.95));
        double[] inflation = fit.varianceInflation();
        int worst = 1;
        for (int j = 2; j < inflation.length; j++) worst = inflation[j] > inflation[worst] ? j : worst;
        out.printf(Locale.ROOT,
                "%s has %.0f times the variance that it would have if it did not depend on the others.%n%n",
                x.names().get(worst), inflation[worst]);
        ElasticNetPath path = ElasticNet.lasso().fit(x, y);
        out.println(
                "The lasso, from the strongest penalty on; each line is where another measurement comes in or one leaves:");
        Table table = new Table().row("lambda", "R²", "measurements");
        for (int l = 1, before = 0; l < path.lambdas().length; l++) {
            if (path.active(l) == before) continue;
            before = path.active(l);
            table.row(String.format(Locale.ROOT, "%.3f", path.lambdas()[l]),
                    String.format(Locale.ROOT, "%.3f", path.explained()[l]), kept(path, l));
        }
        table.print(out);
    }

    private static double[] where(Frame data, double[] y, DoublePredicate holds) {
        double[] bmi = data.numbers("bmi");
        return IntStream.range(0, y.length).filter(i -> holds.test(bmi[i])).mapToDouble(i -> y[i]).toArray();
    }

    private static String kept(ElasticNetPath path, int l) {
        double[] b = path.coefficients(l);
        StringBuilder s = new StringBuilder();
        for (int j = 1; j < b.length; j++) {
            if (b[j] != 0) s.append(path.names().get(j)).append(' ');
        }
        return s.toString().strip();
    }
}
