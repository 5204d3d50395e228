package org.jonum.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Call;
import org.jonum.bench.peer.Library;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Patience SHORT = new Patience(0.001, 0.02, 0.001, 1, 0.1, 3, 5, 0.01);
    private static final Operation OPERATION = Operation.parse("ddot n=1000");

    /// A library that waits.
    private record Waiting(String name, long nanos) implements Library {
        @Override
        public String version() {
            return "";
        }

        @Override
        public Optional<Call> prepare(Operation operation) {
            return Optional.of(Call.of(this::waitAWhile, () -> new double[0]));
        }

        private void waitAWhile() {
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) Thread.onSpinWait();
        }
    }

    /// A measure that does not wait for what this JVM compiles: the tests before this one leave it a lot.
    private static Measure measure(Patience patience, Library... libraries) {
        return new Measure(List.of(libraries), new Ceilings(), patience, new Compiler(() -> false));
    }

    @Test
    void ratiosAreTimesOverTheFirst() {
        Measurement m =
                measure(SHORT, new Waiting("one", 100_000), new Waiting("ten", 1_000_000))
                        .of(OPERATION).orElseThrow();
        Figure one = m.of("one").orElseThrow(), ten = m.of("ten").orElseThrow();
        assertEquals(1, one.ratio().median());
        assertTrue(ten.ratio().median() > 3, "ten: " + ten.ratio());
        assertEquals(16e3 / one.seconds() * 1e-9, one.rate(), 1e-9 * one.rate());
        assertTrue(m.rounds() >= 3 && m.rounds() <= 5, m.rounds() + " rounds");
    }

    @Test
    void aLongCallIsTimedOnce() {
        Patience patience = new Patience(0.001, 0.02, 0.001, 0.005, 0.1, 3, 5, 0.01);
        Measurement m = measure(patience, new Waiting("short", 1000), new Waiting("long", 10_000_000))
                .of(OPERATION).orElseThrow();
        Quartiles ratio = m.of("long").orElseThrow().ratio();
        assertEquals(ratio.low(), ratio.high());
    }

    @Test
    void whatTheFirstLacksIsNotMeasured() {
        Library nothing = new Library() {
            @Override
            public String name() {
                return "nothing";
            }

            @Override
            public String version() {
                return "";
            }

            @Override
            public Optional<Call> prepare(Operation operation) {
                return Optional.empty();
            }
        };
        assertTrue(measure(SHORT, nothing, new Waiting("other", 1000)).of(OPERATION)
                .isEmpty());
    }
}
