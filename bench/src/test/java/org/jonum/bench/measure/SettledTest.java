package org.jonum.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jonum.bench.peer.Call;
import org.junit.jupiter.api.Test;

/// No figure is one of code that is still to be compiled.
class SettledTest {
    private static final Patience SHORT = new Patience(0.001, 0.02, 0.005, 1, 0.05, 5, 9, 0.5);
    private static final long SLOW = 2_000_000, FAST = 100_000;

    /// A call that takes [#SLOW] nanoseconds until so many calls were made, and [#FAST] from then on, when the compiler that
    /// has worked on it is done.
    private static final class Compiled implements BooleanSupplier {
        private final int until;
        private int calls;

        Compiled(int until) {
            this.until = until;
        }

        @Override
        public boolean getAsBoolean() {
            return isCold();
        }

        boolean isCold() {
            return calls < until;
        }

        Contestant contestant() {
            return new Contestant("compiled", Call.of(() -> {
                await(calls++ < until ? SLOW : FAST);
            }, () -> new double[0]));
        }
    }

    private static Contestant steady() {
        return new Contestant("steady", Call.of(() -> await(FAST), () -> new double[0]));
    }

    private static void await(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) Thread.onSpinWait();
    }

    @Test
    void warmUpOutlastsPatienceWhileThereIsSomethingToCompile() {
        Compiled code = new Compiled(50);       // 0.1 s, five times as long as patience
        Contestant c = code.contestant();
        assertEquals(Contestant.Warmth.SETTLED, c.warmUp(SHORT, new Compiler(code)));
        assertTrue(c.sample() < SLOW * 1e-9 / 2, "a sample of cold code");
    }

    @Test
    void whatIsNeverCompiledIsCold() {
        assertEquals(Contestant.Warmth.COLD, steady().warmUp(SHORT, new Compiler(() -> true)));
    }

    @Test
    void oneSlowFirstCallIsNotALongCall() {
        Patience patience = new Patience(0.001, 0.02, 0.005, SLOW * 1e-9 / 2, 0.05, 5, 9, 0.5);
        assertEquals(Contestant.Warmth.SETTLED,
                new Compiled(1).contestant().warmUp(patience, new Compiler(() -> false)));
    }

    /// Tried three times, since a busy machine may take the processor away in any round; cold rounds would be left in all.
    @Test
    void roundsBeforeTheLastCompilationAreForgottenIfItMadeADifference() {
        double low = 0;
        for (int i = 0; i < 3 && !(low > 0.5); i++) {
            Compiled code = new Compiled(SHORT.minRounds() + 1);
            Rounds rounds = Rounds.run(List.of(code.contestant(), steady()), List.of(), SHORT, new Compiler(code))
                    .orElseThrow();
            low = rounds.ratio(1, 0).low();
            assertTrue(rounds.count() >= SHORT.minRounds(), rounds.count() + " rounds");
        }
        assertTrue(low > 0.5, "rounds of cold code are left: " + low);
    }

    @Test
    void roundsThatNeverSettleGiveNothing() {
        assertEquals(Optional.empty(),
                Rounds.run(List.of(steady(), steady()), List.of(), SHORT, new Compiler(() -> true)));
    }

    @Test
    void theCompilerIsSeenAtWorkAndAtRest() {
        Compiler compiler = Compiler.here();
        assertTrue(compiler.isBusy(), "something was compiled before this test");
        long end = System.nanoTime() + 60_000_000_000L;
        while (compiler.quietSeconds() < 0.2 && System.nanoTime() < end) await(FAST);
        assertTrue(compiler.quietSeconds() >= 0.2, "still at work after a minute");
    }
}
