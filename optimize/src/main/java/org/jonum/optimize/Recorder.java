package org.jonum.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the iterations of a run, for plots, and hands a line of progress to whom it may interest.
///
/// {@snippet :
/// Recorder recorder = new Recorder();
/// Result r = new Bfgs().minimize(Problem.of(x -> x[0] * x[0]), Control.DEFAULT.listen(recorder), 3);
/// double first = recorder.iterations().getFirst().f();           // first == 9
/// }
public final class Recorder implements Consumer<Iteration> {
    private final List<Iteration> kept = new ArrayList<>();
    private final @Nullable Consumer<String> lines;
    private final long every;

    /// Keeps everything, says nothing.
    public Recorder() {
        lines = null;
        every = 1;
    }

    /// Keeps everything, and hands on a line now and then.
    ///
    /// @param every every how many iterations, ≥ 1
    /// @param lines receives them, such as `System.out::println`
    /// @throws IllegalArgumentException if every < 1
    public Recorder(long every, Consumer<String> lines) {
        if (every < 1) throw new IllegalArgumentException("Recorder: every = " + every + ", need >= 1");
        this.every = every;
        this.lines = lines;
    }

    @Override
    public void accept(Iteration i) {
        kept.add(i);
        if (lines != null && i.number() % every == 0) lines.accept(i.toString());
    }

    /// {@return what was recorded, in order}
    public List<Iteration> iterations() {
        return List.copyOf(kept);
    }

    /// The least value seen, iteration by iteration.
    ///
    /// @return the ordinates of a convergence plot
    public double[] best() {
        return kept.stream().mapToDouble(Iteration::best).toArray();
    }
}
