package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The door of every routine, in both precisions: what is wrong is refused, what is unusual but right is not.
///
/// A routine without a line in the tables below fails [#everyRoutineIsInATable()].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BadInputContract {
    // @formatter:off
    private static final String TABLE = """
            ?dot     n x(n) y(n)
            ?nrm2    n x(n)
            ?asum    n x(n)+
            i?amax   n x(n)+
            i?amin   n x(n)+
            ?scal    n alpha x(n)+
            ?swap    n x(n) y(n)
            ?copy    n x(n) y(n)
            ?axpy    n alpha x(n) y(n)
            ?axpby   n alpha x(n) beta y(n)
            ?rot     n x(n) y(n) c s
            ?rotm    n x(n) y(n) h

            ?gemv    trans m n alpha a[m,n] x(n)! beta y(m)!
            ?gbmv    trans m n kl ku alpha a[kl+ku+1,n] x(n)! beta y(m)!
            ?symv    uplo n alpha a[n,n] x(n)! beta y(n)!
            ?sbmv    uplo n k alpha a[k+1,n] x(n)! beta y(n)!
            ?spmv    uplo n alpha ap<n> x(n)! beta y(n)!
            ?trmv    uplo trans diag n a[n,n] x(n)!
            ?tbmv    uplo trans diag n k a[k+1,n] x(n)!
            ?tpmv    uplo trans diag n ap<n> x(n)!
            ?trsv    uplo trans diag n a[n,n] x(n)!
            ?tbsv    uplo trans diag n k a[k+1,n] x(n)!
            ?tpsv    uplo trans diag n ap<n> x(n)!
            ?ger     m n alpha x(m)! y(n)! a[m,n]
            ?syr     uplo n alpha x(n)! a[n,n]
            ?spr     uplo n alpha x(n)! ap<n>
            ?syr2    uplo n alpha x(n)! y(n)! a[n,n]
            ?spr2    uplo n alpha x(n)! y(n)! ap<n>

            ?gemm    transA transB m n k alpha a[m,k] b[k,n] beta c[m,n]
            ?gemmt   uplo transA transB n k alpha a[n,k] b[k,n] beta c[n,n]
            ?symm    side uplo m n alpha a[m,m] b[m,n] beta c[m,n]
            ?syrk    uplo trans n k alpha a[n,k] beta c[n,n]
            ?syr2k   uplo trans n k alpha a[n,k] b[n,k] beta c[n,n]
            ?trmm    side uplo transA diag m n alpha a[m,m] b[m,n]
            ?trsm    side uplo transA diag m n alpha a[m,m] b[m,n]
            ?omatcopy trans rows cols alpha a[rows,cols] b[rows,cols]
            ?geadd   rows cols alpha a[rows,cols] beta c[rows,cols]
            """;
    private static final String FLOAT_ONLY = """
            dsdot    n x(n) y(n)
            sdsdot   n b x(n) y(n)
            """;
    // @formatter:on
    /// Scalars in, scalars out: nothing to refuse.
    private static final List<String> FREE = List.of("rotg", "rotmg");
    /// Operands of another form; checked in [DoubleLevel3BatchedContract] and [DoubleLevel3CopiesContract].
    private static final List<String> ELSEWHERE = List.of("gemmBatched", "gemmStridedBatched", "imatcopy");
    private static final Map<String, Integer> SIZES = sizes(3, 4, 2);
    private static final int[] BEYOND = {46_341, 65_536, Integer.MAX_VALUE};

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// {@return every routine that has operands, in both precisions}
    static List<Signature> signatures() {
        return Stream.of(lines(TABLE, double.class), lines(TABLE, float.class), lines(FLOAT_ONLY, float.class))
                .flatMap(s -> s).toList();
    }

    private static Stream<Signature> lines(String table, Class<?> element) {
        return table.lines().filter(line -> !line.isBlank()).map(line -> Signature.of(line, element));
    }

    private static Map<String, Integer> sizes(int m, int n, int k) {
        return Map.of("m", m, "n", n, "k", k, "kl", Math.max(0, m - 2), "ku", k, "rows", m, "cols", n);
    }

    @Test
    void everyRoutineIsInATable() {
        Set<String> known =
                signatures().stream().map(Signature::routine).collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(FREE.stream(), ELSEWHERE.stream()).forEach(name -> known.addAll(List.of("d" + name, "s" + name)));
        Set<String> all = Arrays.stream(Blas.class.getMethods()).map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, known);
    }

    // ---- wrong ----

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesEveryWrongArgument(Signature s) {
        WrongArguments.of(s.tight(SIZES, 2), blas()).areRefused();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesIncrementsWithoutMeaning(Signature s) {
        WrongArguments wrong = WrongArguments.of(s.tight(SIZES, 2), blas());
        for (Signature.Block b : s.blocks(SIZES)) {
            if (!b.increments().isEmpty()) wrong.incrementIsRefused(b.stride(), 0);
            if (b.increments().equals("+")) wrong.incrementIsRefused(b.stride(), -1);
            if (b.increments().equals("+")) wrong.incrementIsRefused(b.stride(), Integer.MIN_VALUE);
        }
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void refusesOutputThatOverlapsAnInput(Signature s) {
        if (!s.routine().endsWith("dot")) WrongArguments.of(s.tight(SIZES, 2), blas()).overlapIsRefused();
    }

    /// Two arguments at a time so large that an index, in `int`, would come round to where the arrays are.
    @ParameterizedTest
    @MethodSource("signatures")
    void noIndexWrapsAround(Signature s) {
        Call valid = s.tight(SIZES, 0);
        List<String> numbers = valid.arguments().keySet().stream()
                .filter(name -> valid.arguments().get(name) instanceof Integer).toList();
        for (String first : numbers) {
            for (String second : numbers.subList(numbers.indexOf(first), numbers.size())) {
                for (int i : BEYOND) {
                    for (int j : BEYOND) {
                        Call huge = valid.copy().with(first, i).with(second, j);
                        assertRefused(huge);
                        assertRefused(leadingDimensions(huge, Math.max(i, j)));
                        if (second.startsWith("inc")) assertRefused(huge.with(second, -j));
                        if (second.startsWith("inc")) assertRefused(huge.with(second, Integer.MIN_VALUE));
                    }
                }
            }
        }
    }

    private static Call leadingDimensions(Call call, int ld) {
        Call copy = call.copy();
        for (String name : call.arguments().keySet()) if (name.startsWith("ld")) copy.with(name, ld);
        return copy;
    }

    private void assertRefused(Call call) {
        try {
            call.on(blas());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            String start = call.routine() + ": ";
            boolean named =
                    call.arguments().keySet().stream().anyMatch(a -> ("" + e.getMessage()).startsWith(start + a));
            if (named) return;
            throw new AssertionError(call + " must be refused by a message that begins " + start + "argument", e);
        }
        throw new AssertionError(call + " must be refused");
    }

    // ---- unusual, but right ----

    @ParameterizedTest
    @MethodSource("signatures")
    void acceptsArraysThatJustFit(Signature s) {
        assertAccepted(s.tight(SIZES, 0));
        assertAccepted(s.tight(SIZES, 7));
        assertAccepted(s.tight(sizes(1, 1, 1), 0));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void acceptsIncrementsWithMeaning(Signature s) {
        for (Signature.Block b : s.blocks(SIZES)) {
            if (!b.vector() || b.increments().equals("+")) continue;
            assertAccepted(s.tight(SIZES, 2).with(b.stride(), -1));
            if (b.increments().isEmpty()) assertAccepted(s.tight(SIZES, 2).with(b.stride(), 0));
        }
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void acceptsEmptyArraysForEmptyOperands(Signature s) {
        assertAccepted(s.tight(sizes(0, 0, 0), 0));
        for (String zero : SIZES.keySet()) {
            Map<String, Integer> sizes = new HashMap<>(SIZES);
            sizes.put(zero, 0);
            assertAccepted(s.tight(sizes, 0));
            assertAccepted(s.tight(sizes, 5));
        }
    }

    /// The last 2×2 entries of a 3×3 matrix end with its array, though not with a whole column.
    @ParameterizedTest
    @MethodSource("signatures")
    void acceptsTheTrailingBlockOfAMatrix(Signature s) {
        Map<String, Integer> sizes = sizes(2, 2, 1);
        Call call = s.tight(sizes, 0);
        for (Signature.Block b : s.blocks(sizes)) {
            if (b.rows() != 2 || b.cols() != 2 || b.packed()) continue;
            Object array = call.arguments().get(b.name());
            call.with(b.name(), array instanceof double[] ? new double[9] : new float[9]).with(b.name() + "Off", 4)
                    .with(b.stride(), 3);
        }
        assertAccepted(call);
    }

    /// Operands between each other's columns: x a row and y a row of the matrix that A and C are blocks of.
    @ParameterizedTest
    @MethodSource("signatures")
    void blocksOfOneMatrixMayBeOperands(Signature s) {
        Call apart = s.tight(SIZES, 0), together = s.inOneMatrix(SIZES);
        Object value = apart.on(blas()), same = together.on(blas());
        assertEquals(value, same, together.toString());
        for (Signature.Block b : s.blocks(SIZES)) {
            for (int j = 0; j < b.cols(); j++) {
                for (int i = 0; i < b.rows(); i++) {
                    assertEquals(Signature.entry(apart, b, i, j), Signature.entry(together, b, i, j),
                            together + ": entry (" + i + ", " + j + ") of " + b.name());
                }
            }
        }
    }

    @Test
    void emptyBatchesAreNothing() {
        Trans none = Trans.NO_TRANS;
        double[] c = {7};
        blas().dgemmStridedBatched(none, none, 1, 1, 1, 2, new double[0], 0, 1, 1, new double[0], 0, 1, 1, 0, c, 0, 1,
                1, 0);
        blas().dgemmBatched(none, none, 1, 1, 1, 2, new double[0][], new int[0], 1, new double[0][], new int[0], 1,
                0, new double[][] {c}, new int[1], 1, 0);
        assertEquals(7, c[0]);
    }

    private void assertAccepted(Call call) {
        try {
            call.on(blas());
        } catch (RuntimeException e) {
            throw new AssertionError(call + " must be accepted", e);
        }
    }
}
