package org.jonum.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The door of a family of routines, in both precisions: every argument made wrong in turn is refused by a message that
/// names it, and so is an output that overlaps another array.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LapackBadInputContract {

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// {@return one line for each routine, in the language of `Signature`, without the letter for precision}
    protected abstract String table();

    /// {@return the dimensions of the calls; no matrix should have only one column}
    protected Map<String, Integer> sizes() {
        return Map.of("m", 4, "n", 3, "nrhs", 2, "kl", 1, "ku", 2, "kd", 2, "k", 2, "n1", 2, "n2", 1);
    }

    Stream<Signature> signatures() {
        return Stream.of(double.class, float.class).flatMap(element -> table().lines()
                .filter(line -> !line.isBlank()).map(line -> Signature.of(line, element)));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesEveryWrongArgument(Signature s) {
        WrongArguments.of(s.tight(sizes(), 2), lapack()).areRefused();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesIncrementsWithoutMeaning(Signature s) {
        WrongArguments wrong = WrongArguments.of(s.tight(sizes(), 2), lapack());
        for (Signature.Block b : s.blocks(sizes())) {
            if (!b.increments().isEmpty()) wrong.incrementIsRefused(b.stride(), 0);
            if (b.increments().equals("+")) wrong.incrementIsRefused(b.stride(), -1);
        }
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesOutputThatOverlapsAnotherArray(Signature s) {
        WrongArguments wrong = WrongArguments.of(s.tight(sizes(), 2), lapack());
        List<Signature.Block> blocks = s.blocks(sizes());
        for (Signature.Block out : blocks) {
            if (!out.output() || out.length(Math.max(1, out.rows())) == 0) continue;
            for (Signature.Block other : blocks) {
                if (other != out) wrong.overlapIsRefused(out.name(), other.name());
            }
        }
    }
}
