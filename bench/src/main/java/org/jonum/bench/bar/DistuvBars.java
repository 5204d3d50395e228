package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.GEOMETRIC_MEAN;
import static org.jonum.bench.bar.Average.WORST;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jonum.bench.operation.Braces;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.Law;

/// What distributions and special functions are held to, beside the libraries of the JVM.
final class DistuvBars {
    private static final List<String> JVM = List.of("commons-statistics", "hipparchus");
    private static final String SIZE = " n=1000";

    private DistuvBars() {}

    static List<Bar> all() {
        List<Bar> bars = new ArrayList<>();
        for (String verb : List.of("cdf", "quantile")) bars.add(overLaws("scalar " + verb, "d" + verb));
        bars.add(new RatioBar("scalar cdf and quantile",
                Stream.of("dcdf", "dquantile").flatMap(DistuvBars::laws).toList(),
                JVM, GEOMETRIC_MEAN, 2));
        bars.add(new TimeBar("gamma quantile", "dquantile gamma" + SIZE, 250));
        bars.add(new TimeBar("beta quantile", "dquantile beta" + SIZE, 500));
        for (String verb : List.of("dpdfs", "dcdfs", "dquantiles"))
            bars.add(new RatioBar("array " + verb.substring(1) + ", normal", List.of(verb + " normal" + SIZE), JVM,
                    WORST, 4));
        bars.add(new RatioBar("array twins, exponential, logistic, Laplace",
                Braces.expand("d{pdfs,cdfs,quantiles} {exponential,logistic,laplace}" + SIZE), JVM, GEOMETRIC_MEAN, 4));
        for (String f : Braces.expand("{" + FunctionOperation.names() + "}"))
            bars.add(new RatioBar(f + ", fastest other", List.of("dfunction " + f + SIZE), JVM, WORST, 1));
        bars.add(new TimeBar("normal numbers, beside their bits", "dsample normal" + SIZE,
                Optional.of("dbits normal" + SIZE),
                5));
        bars.add(new TimeBar("binomial numbers", "dsample binomial" + SIZE, 34));
        bars.add(new TimeBar("hypergeometric numbers", "dsample hypergeometric" + SIZE, 96));
        return List.copyOf(bars);
    }

    private static Bar overLaws(String row, String verb) {
        return new RatioBar(row + ", fastest other", laws(verb).toList(), JVM, GEOMETRIC_MEAN, 2);
    }

    private static Stream<String> laws(String verb) {
        return Stream.of(Law.values()).map(l -> verb + " " + l.name().toLowerCase(Locale.ROOT) + SIZE);
    }
}
