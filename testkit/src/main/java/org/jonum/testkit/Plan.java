package org.jonum.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which values the arguments of a call run through, by argument (`m`, `alpha`, `uplo`) or by kind (`size`, `inc`,
/// `width`,
/// `count`, `scalar`).
///
/// What the plan does not mention takes all values of its type (enumerations) or a random one (`off`, `pad`, `tail`).
public final class Plan {
    /// Sizes around every edge: 0, 1, the vector lengths, the tiles (up to 48×8) and the diagonal blocks.
    private static final Integer[] EDGE_SIZES = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 33, 47, 48, 49,
        63, 65, 97};

    /// All sizes around edges, scalars that are special and others, increments of both signs.
    public static final Plan EDGES = new Plan(Map.of())
            .with("size", (Object[]) EDGE_SIZES)
            .with("width", 0, 1, 2, 3, 7, 20)
            .with("count", 0, 1, 2, 5)
            .with("scalar", 1.0, 0.0, -1.0, 0.7, -0.0)
            .with("inc", 1, 2, -1, -3);
    /// A few sizes, one too small for blocks and tiles, one not.
    public static final Plan FEW = EDGES.with("size", 6, 19).with("width", 2).with("count", 2);

    private final Map<String, List<?>> values;

    private Plan(Map<String, List<?>> values) {
        this.values = values;
    }

    /// The same plan, but for one argument or kind.
    ///
    /// @param name   argument or kind
    /// @param values what it runs through
    /// @return a new plan
    public Plan with(String name, Object... values) {
        Map<String, List<?>> more = new HashMap<>(this.values);
        more.put(name, Arrays.asList(values));
        return new Plan(Map.copyOf(more));
    }

    /// The values for an argument, or else for its kind; null if the plan mentions neither.
    @Nullable
    List<?> values(String name, String kind) {
        List<?> of = values.get(name);
        return of != null ? of : values.get(kind);
    }

    /// What a call chooses.
    private record Factor(String name, int count, boolean isKind) {}

    /// Choices in which every value of every argument meets every value of every other; all combinations of
    /// enumerations count as the values of one argument.
    ///
    /// @param call makes the call from choices
    List<Choices> pairwise(Drawing call) {
        List<Factor> factors = factors(call);
        int kinds = factors.stream().filter(Factor::isKind).mapToInt(Factor::count).reduce(1, (a, b) -> a * b);
        int[] counts = IntStream.concat(IntStream.of(kinds),
                factors.stream().filter(f -> !f.isKind()).mapToInt(Factor::count)).toArray();
        List<Choices> all = new ArrayList<>();
        for (int[] row : Pairwise.rows(counts)) {
            int[] picks = new int[factors.size()];
            int combination = row[0], next = 1;
            for (int f = 0; f < picks.length; f++) {
                Factor factor = factors.get(f);
                picks[f] = factor.isKind() ? combination % factor.count() : row[next++];
                if (factor.isKind()) combination /= factor.count();
            }
            all.add(new Choices(this, picks, all.size()));
        }
        return all;
    }

    /// Choices in which everything meets everything.
    ///
    /// @param call makes the call from choices
    Stream<Choices> all(Drawing call) {
        List<Factor> factors = factors(call);
        long count = factors.stream().mapToLong(Factor::count).reduce(1, (a, b) -> a * b);
        return IntStream.range(0, Math.toIntExact(count)).mapToObj(number -> {
            int[] picks = new int[factors.size()];
            for (int f = 0, rest = number; f < picks.length; f++) {
                picks[f] = rest % factors.get(f).count();
                rest /= factors.get(f).count();
            }
            return new Choices(this, picks, number);
        });
    }

    /// What makes a call from choices.
    interface Drawing {
        void from(Choices choices);
    }

    /// The factors of a call are found by making it once.
    private List<Factor> factors(Drawing call) {
        List<Factor> factors = new ArrayList<>();
        call.from(new Choices(this, (name, count, isKind) -> factors.add(new Factor(name, count, isKind))));
        return factors;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
