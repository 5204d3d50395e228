package org.jonum.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The arguments of a routine as one line of text, enough to call it: `gemv trans m n alpha a[m,n] x(n)! beta y(m)!`.
///
/// | text | stands for |
/// |---|---|
/// | `a[m,n]` | array, offset and leading dimension of an m×n matrix (or of the rectangle that stores a band) |
/// | `x(n)` | array, offset and increment of a vector; any increment has a meaning |
/// | `x(n)!` | the same; increment 0 has no meaning |
/// | `x(n)+` | the same; only positive increments have a meaning |
/// | `ap<n>` | array and offset of a packed triangle |
/// | `d{n}` | array and offset of n elements |
/// | `ipiv{n}i` | the same, of integers, 0, 1, … n − 1 |
/// | `b[n,nrhs]*` | with a star at the end: an array that the routine writes |
/// | `norm=ONE` | a constant or number of the parameter's type |
/// | any other name | a dimension, a factor or a kind |
///
/// Kinds are `NO_TRANS`, `UPPER`, `NON_UNIT` and `LEFT`.
final class Signature {
    private static final Pattern OPERAND = Pattern.compile("(\\w+)[\\[(<{]([\\w+]+)(?:,(\\w+))?[\\])>}]([!+i]?)\\*?");
    private static final Map<String, Object> KINDS = Map.of("trans", Trans.NO_TRANS, "transA", Trans.NO_TRANS,
            "transB", Trans.NO_TRANS, "uplo", Uplo.UPPER, "diag", Diag.NON_UNIT, "side", Side.LEFT);
    private static final List<String> FACTORS = List.of("alpha", "beta", "c", "s", "b");

    private final String routine;
    private final Class<?> element;
    private final List<String> arguments;

    private Signature(String routine, Class<?> element, List<String> arguments) {
        this.routine = routine;
        this.element = element;
        this.arguments = arguments;
    }

    /// The signature in a line of text.
    ///
    /// @param line    routine and arguments; the routine without its letter for precision, which replaces `?`
    /// @param element `double` or `float`, the type of arrays and factors
    static Signature of(String line, Class<?> element) {
        List<String> words = List.of(line.strip().split("\\s+"));
        String routine = words.getFirst().replace("?", element == double.class ? "d" : "s");
        return new Signature(routine, element, words.subList(1, words.size()));
    }

    String routine() {
        return routine;
    }

    /// An operand for given dimensions: rows×cols elements, columns `ld` apart; a vector is a row.
    record Block(String name, int rows, int cols, boolean vector, boolean packed, String marks, boolean output) {
        /// Which increments have a meaning.
        String increments() {
            return integers() ? "" : marks;
        }

        boolean integers() {
            return marks.equals("i");
        }

        /// The smallest array that holds it from the offset on.
        int length(int ld) {
            return rows == 0 || cols == 0 ? 0 : (cols - 1) * ld + rows;
        }

        String stride() {
            return vector ? "inc" + Character.toUpperCase(name.charAt(0)) : "ld" + name;
        }

        /// Entries such that sums, products and quotients of a few of them are exact: ±1 and ±2.
        double entry(int i, int j) {
            int mix = name.hashCode() * 31 + i * 7 + j * 13;
            return (mix % 2 == 0 ? 1 : 2) * ((mix >> 1) % 3 == 0 ? -1 : 1);
        }
    }

    /// The operands, in the order of the call.
    List<Block> blocks(Map<String, Integer> sizes) {
        List<Block> blocks = new ArrayList<>();
        for (String argument : arguments) {
            Matcher m = OPERAND.matcher(argument);
            if (!m.matches()) continue;
            int first = size(m.group(2), sizes);
            boolean vector = argument.contains("("), triangle = argument.contains("<");
            boolean packed = triangle || argument.contains("{");
            int rows = vector ? 1 : triangle ? first * (first + 1) / 2 : first;
            int cols = vector ? first : packed ? Math.min(1, first) : size(m.group(3), sizes);
            blocks.add(new Block(m.group(1), rows, cols, vector, packed, m.group(4), argument.endsWith("*")));
        }
        return blocks;
    }

    private static int size(String sum, Map<String, Integer> sizes) {
        return Arrays.stream(sum.split("\\+")).mapToInt(t -> t.equals("1") ? 1 : requireNonNull(sizes.get(t), t)).sum();
    }

    /// A call in which every operand has an array that just holds it, from an offset on.
    Call tight(Map<String, Integer> sizes, int off) {
        return call(sizes, b -> {
            int ld = Math.max(1, b.rows);
            Object array = b.integers() ? new int[off + b.length(ld)] : array(off + b.length(ld));
            write(b, array, off, ld);
            return new Place(array, off, ld);
        });
    }

    /// A call in which all operands are blocks of one matrix, one below the other.
    Call inOneMatrix(Map<String, Integer> sizes) {
        List<Block> blocks = blocks(sizes);
        int ld = blocks.stream().mapToInt(Block::rows).sum(),
                cols = blocks.stream().mapToInt(Block::cols).max().orElse(0);
        Object matrix = array(ld * cols);
        int[] top = {0};
        return call(sizes, b -> {
            Place place = new Place(matrix, top[0], ld);
            write(b, matrix, top[0], ld);
            top[0] += b.rows;
            return place;
        });
    }

    /// An array, an offset, and a leading dimension or increment.
    private record Place(Object array, int off, int ld) {}

    private interface Placing {
        Place of(Block b);
    }

    private Call call(Map<String, Integer> sizes, Placing placing) {
        Call call = Call.to(routine);
        List<Block> blocks = new ArrayList<>(blocks(sizes));
        for (String argument : arguments) {
            if (argument.length() > 2 && OPERAND.matcher(argument).matches()) {
                Block b = blocks.removeFirst();
                Place p = placing.of(b);
                call.with(b.name, p.array).with(b.name + "Off", p.off);
                if (!b.packed) call.with(b.stride(), p.ld);
            } else if (argument.contains("=")) {
                String name = argument.substring(0, argument.indexOf('='));
                call.with(name, constant(call.nextType(), argument.substring(name.length() + 1)));
            } else {
                call.with(argument, value(argument, sizes));
            }
        }
        return call;
    }

    private Object value(String argument, Map<String, Integer> sizes) {
        if (KINDS.containsKey(argument)) return KINDS.get(argument);
        if (sizes.containsKey(argument)) return sizes.get(argument);
        if (FACTORS.contains(argument)) return element == double.class ? (Object) 2.0 : (Object) 2f;
        if (!argument.equals("h")) throw new IllegalArgumentException(routine + ": what is " + argument + "?");
        return element == double.class ? DoubleModifiedRotation.of(new double[] {-1, 1, 2, -1, 2}, 0)
                : FloatModifiedRotation.of(new float[] {-1, 1, 2, -1, 2}, 0);
    }

    private static Object constant(Class<?> type, String text) {
        if (type == int.class) return Integer.valueOf(text);
        if (type == float.class) return Float.valueOf(text);
        if (type == double.class) return Double.valueOf(text);
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.toString().equals(text)).findFirst().orElseThrow();
    }

    private Object array(int length) {
        return element == double.class ? new double[length] : new float[length];
    }

    private static void write(Block b, Object array, int off, int ld) {
        for (int j = 0; j < b.cols; j++) {
            for (int i = 0; i < b.rows; i++) {
                int at = off + i + j * ld;
                if (array instanceof double[] x) x[at] = b.entry(i, j);
                if (array instanceof float[] x) x[at] = (float) b.entry(i, j);
                if (array instanceof int[] x) x[at] = i;
            }
        }
    }

    /// Entry (i, j) of an operand of the call.
    static double entry(Call call, Block b, int i, int j) {
        int off = (Integer) call.get(b.name + "Off"), ld = b.packed ? 0 : (Integer) call.get(b.stride());
        int at = off + i + j * ld;
        return call.get(b.name) instanceof float[] x ? x[at] : ((double[]) call.get(b.name))[at];
    }

    @Override
    public String toString() {
        return routine;
    }
}
