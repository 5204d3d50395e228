package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.GEOMETRIC_MEAN;
import static org.jonum.bench.bar.Average.WORST;

import java.util.ArrayList;
import java.util.List;
import org.jonum.bench.operation.Braces;

/// What LAPACK is held to. One thread on each side, unless the bar says otherwise.
final class LapackBars {
    private static final List<String> OPENBLAS = List.of("openblas"),
            JVM = List.of("netlib-java", "ejml", "ojalgo", "hipparchus");
    private static final String SIZES = " n={50,100,200,500,1000,2000}";

    private LapackBars() {}

    static List<Bar> all() {
        List<Bar> bars = new ArrayList<>();
        for (String routine : Braces.expand("d{potrf,getrf,geqrf,trtri,getri}")) both(bars, routine, 1.0, 0.85);
        for (String routine : Braces.expand("d{syevd,gesdd,geev,gehrd,sytrd,gebrd}")) both(bars, routine, 0.9, 0.75);
        for (String routine : Braces.expand("d{geqp3,gelsd,sygvd,ggev}")) {
            bars.add(new RatioBar(routine, Braces.expand(routine + SIZES), OPENBLAS, WORST, 0.8));
        }
        for (String routine : Braces.expand("d{potrf,getrf,geqrf,syevd,gesdd,geev}")) {
            bars.add(new RatioBar(routine + ", fastest other JVM library", List.of(routine + " n=500"), JVM, WORST, 3));
        }
        bars.add(new SpeedUpBar("two threads over one", Braces.expand("d{potrf,getrf,geqrf} n=2000"), "simd-2", 1.6));
        return List.copyOf(bars);
    }

    private static void both(List<Bar> bars, String routine, double mean, double worst) {
        bars.add(new RatioBar(routine, Braces.expand(routine + SIZES), OPENBLAS, GEOMETRIC_MEAN, mean));
        bars.add(new RatioBar(routine, Braces.expand(routine + SIZES), OPENBLAS, WORST, worst));
    }
}
