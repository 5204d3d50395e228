package org.jonum.testkit;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A valid call made wrong, one argument at a time: each must be refused by a message that begins with
/// `routine: argument`, and no array may have been written by then.
///
/// Arrays of the valid call end with the last element that is used, and leading dimensions are the smallest that
/// are allowed. The output is the last array of the call.
final class WrongArguments {
    private static final Class<? extends RuntimeException> VALUE = IllegalArgumentException.class;
    private static final Class<? extends RuntimeException> RANGE = IndexOutOfBoundsException.class;

    private final Call valid;
    private final Object routines;

    private WrongArguments(Call valid, Object routines) {
        this.valid = valid;
        this.routines = routines;
    }

    static WrongArguments of(Call valid, Object routines) {
        return new WrongArguments(valid, routines);
    }

    /// Every argument wrong in every way.
    void areRefused() {
        for (Map.Entry<String, @Nullable Object> argument : valid.arguments().entrySet()) {
            String name = argument.getKey();
            switch (argument.getValue()) {
                case Integer i when name.endsWith("Off") -> wrongOffset(name, i);
                case Integer i when name.startsWith("inc") -> wrongIncrement(name);
                case Integer i when name.startsWith("ld") -> wrongLeadingDimension(name, i);
                case Integer i -> wrongDimension(name);
                case Number factor -> {}
                case Enum<?> kind -> refused(valid.copy().with(name, null), VALUE, name + " = null, need ");
                case Object array when array.getClass().isArray() -> wrongArray(name, array);
                case null, default -> refused(valid.copy().with(name, null), VALUE, name + " = null, need ");
            }
        }
    }

    private void wrongOffset(String name, int off) {
        String array = name.substring(0, name.length() - "Off".length());
        refused(valid.copy().with(name, -1), RANGE, name + " = -1, need >= 0");
        refused(valid.copy().with(name, Integer.MIN_VALUE), RANGE, name + " = " + Integer.MIN_VALUE);
        refused(valid.copy().with(name, off + 1), RANGE, array + ".length = ");
        refused(valid.copy().with(name, Integer.MAX_VALUE), RANGE, array + ".length = ");
    }

    /// Whether 0 and negative values have a meaning is the routine's own affair.
    private void wrongIncrement(String name) {
        String array = name.substring("inc".length()).toLowerCase(java.util.Locale.ROOT);
        refused(valid.copy().with(name, Integer.MAX_VALUE), RANGE, array + ".length = ");
    }

    private void wrongLeadingDimension(String name, int least) {
        for (int ld : new int[] {least - 1, 0, -1, Integer.MIN_VALUE}) {
            refused(valid.copy().with(name, ld), VALUE, name + " = " + ld + ", need >= ");
        }
        refused(valid.copy().with(name, Integer.MAX_VALUE), RuntimeException.class, "");
    }

    private void wrongDimension(String name) {
        refused(valid.copy().with(name, -1), VALUE, name + " = -1, need >= ");
        refused(valid.copy().with(name, Integer.MIN_VALUE), VALUE, name + " = " + Integer.MIN_VALUE);
        refused(valid.copy().with(name, Integer.MAX_VALUE), RuntimeException.class, "");
    }

    private void wrongArray(String name, Object array) {
        int length = Array.getLength(array);
        Object shorter = Array.newInstance(array.getClass().getComponentType(), length - 1);
        System.arraycopy(array, 0, shorter, 0, length - 1);
        refused(valid.copy().with(name, null), VALUE, name + " = null, need ");
        refused(valid.copy().with(name, shorter), RANGE, name + ".length = " + (length - 1));
    }

    /// An increment that has no meaning for the routine.
    void incrementIsRefused(String name, int inc) {
        refused(valid.copy().with(name, inc), VALUE, name + " = " + inc + ", need ");
    }

    /// The output in one array with each of the inputs, a little further on.
    void overlapIsRefused() {
        List<String> arrays = new ArrayList<>();
        valid.arguments().forEach((name, value) -> {
            if (value != null && value.getClass().isArray()) arrays.add(name);
        });
        String out = arrays.removeLast();
        for (String in : arrays) {
            Object a = valid.get(in), c = valid.get(out);
            Object shared = Array.newInstance(a.getClass().getComponentType(), Array.getLength(a) + Array.getLength(c));
            int distance = valid.arguments().get("inc" + out.toUpperCase(java.util.Locale.ROOT)) instanceof Integer inc
                    ? Math.abs(inc) : 1;
            refused(valid.copy().with(in, shared).with(in + "Off", 0).with(out, shared).with(out + "Off", distance),
                    VALUE, out + " overlaps " + in);
        }
    }

    /// Two arrays of the call, one of them written, share their first element: the refusal names both.
    void overlapIsRefused(String out, String other) {
        Object a = valid.get(out), b = valid.get(other);
        if (a.getClass() != b.getClass()) return;
        Object shared = Array.newInstance(a.getClass().getComponentType(), Array.getLength(a) + Array.getLength(b));
        Call wrong = valid.copy().with(out, shared).with(out + "Off", 0).with(other, shared).with(other + "Off", 0);
        try {
            wrong.on(routines);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.startsWith(wrong.routine() + ": " + out + " overlaps " + other)) return;
            if (message.startsWith(wrong.routine() + ": " + other + " overlaps " + out)) return;
            throw new AssertionError(wrong + " must be refused because of " + out + " and " + other, e);
        }
        throw new AssertionError(wrong + " must be refused: " + out + " overlaps " + other);
    }

    private void refused(Call wrong, Class<? extends RuntimeException> type, String message) {
        List<Object> arrays = wrong.arguments().values().stream()
                .filter(v -> v instanceof double[] || v instanceof float[]).toList();
        List<Object> before = arrays.stream().map(WrongArguments::copy).toList();
        String expected = wrong.routine() + ": " + message;
        try {
            wrong.on(routines);
        } catch (RuntimeException e) {
            boolean means = type.isInstance(e) && e.getMessage() != null && e.getMessage().startsWith(expected);
            if (!means)
                throw new AssertionError(wrong + " must throw " + type.getSimpleName() + " " + expected + "…", e);
            for (int i = 0; i < arrays.size(); i++) {
                if (bits(arrays.get(i)).mismatch(bits(before.get(i))) >= 0) {
                    throw new AssertionError(wrong + " was refused after it had written", e);
                }
            }
            return;
        }
        throw new AssertionError(wrong + " must be refused: " + expected + "…");
    }

    private static Object copy(Object array) {
        return array instanceof double[] a ? a.clone() : ((float[]) array).clone();
    }

    private static MemorySegment bits(Object array) {
        return array instanceof double[] a ? MemorySegment.ofArray(a) : MemorySegment.ofArray((float[]) array);
    }
}
