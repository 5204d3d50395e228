package org.jonum.bench.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;
import org.jonum.bench.measure.Quartiles;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Peers;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final List<String> TWO = List.of("dgemm n=1", "dgemm n=2");

    @Test
    void theWorstRatioCounts() {
        Evidence evidence = evidence(measured("dgemm n=1", 0.8, 2), measured("dgemm n=2", 0.8, 0.5));
        assertEquals(Verdict.Outcome.MISSED, ratio(Average.WORST, 0.9).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.REACHED, ratio(Average.WORST, 0.5).judge(evidence).outcome());
        assertTrue(ratio(Average.WORST, 0.9).judge(evidence).figure().contains("dgemm n=2"));
    }

    @Test
    void twiceAndHalfAreOneInTheGeometricMean() {
        Evidence evidence = evidence(measured("dgemm n=1", 0.8, 2), measured("dgemm n=2", 0.8, 0.5));
        assertEquals(Verdict.Outcome.REACHED, ratio(Average.GEOMETRIC_MEAN, 1 - 1e-12).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.MISSED, ratio(Average.GEOMETRIC_MEAN, 1.01).judge(evidence).outcome());
    }

    @Test
    void aRatioThatIsNotANumberReachesNothing() {
        Evidence evidence = evidence(measured("dgemm n=1", 0.8, Double.NaN), measured("dgemm n=2", 0.8, 2));
        assertEquals(Verdict.Outcome.MISSED, ratio(Average.WORST, 0.5).judge(evidence).outcome());
    }

    @Test
    void whatIsNotMeasuredIsNeitherReachedNorMissed() {
        Evidence evidence = evidence(measured("dgemm n=1", 0.8, 2));
        assertEquals(Verdict.Outcome.UNMEASURED, ratio(Average.WORST, 0.5).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.UNMEASURED, new CeilingBar("", TWO, 0.5).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.UNMEASURED, new SpeedUpBar("", TWO, "simd-2", 1).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.UNMEASURED, new FactBar("", "?", 1, "s", "").judge(evidence).outcome());
    }

    @Test
    void theFastestOfSeveralPeersCounts() {
        Evidence evidence = evidence(new Measurement("dgemm n=1", "", "", 1, 1,
                List.of(figure("simd", 1, 1), figure("a", 1, 7), figure("b", 1, 3))));
        Bar bar = new RatioBar("", List.of("dgemm n=1"), List.of("a", "b", "absent"), Average.WORST, 5);
        assertEquals(Verdict.Outcome.MISSED, bar.judge(evidence).outcome());
    }

    @Test
    void ceilingSpeedUpAndFact() {
        Evidence evidence = evidence(measured("dgemm n=1", 0.8, 0.5), measured("dgemm n=2", 0.7, 0.6));
        assertEquals(Verdict.Outcome.REACHED, new CeilingBar("", TWO, 0.7).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.MISSED, new CeilingBar("", TWO, 0.75).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.REACHED, new SpeedUpBar("", TWO, "openblas", 1.6).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.MISSED, new SpeedUpBar("", TWO, "openblas", 1.7).judge(evidence).outcome());
        assertEquals(Verdict.Outcome.REACHED, new FactBar("", "start", 1.5, "s", "").judge(evidence).outcome());
        assertEquals(Verdict.Outcome.MISSED, new FactBar("", "start", 1.1, "s", "").judge(evidence).outcome());
    }

    @Test
    void everyBarNamesOperationsAndPeersThatExist() {
        for (Bars bars : List.of(Bars.BLAS, Bars.LAPACK, Bars.STAT)) {
            for (String operation : bars.operations()) {
                assertEquals(operation, Operation.parse(operation).name());
                assertTrue(Peers.names().containsAll(bars.libraries(operation)), operation);
            }
        }
    }

    private static Bar ratio(Average average, double atLeast) {
        return new RatioBar("", TWO, List.of("openblas"), average, atLeast);
    }

    private static Evidence evidence(Measurement... measurements) {
        return new Evidence(List.of(measurements), Map.of("start", 1.2));
    }

    private static Measurement measured(String operation, double ofCeiling, double ratio) {
        return new Measurement(operation, "", "", 1, 1,
                List.of(figure("simd", ofCeiling, 1), figure("openblas", 1, ratio)));
    }

    private static Figure figure(String library, double ofCeiling, double ratio) {
        return new Figure(library, 1, 1, ofCeiling, new Quartiles(ratio, ratio, ratio), 0);
    }
}
