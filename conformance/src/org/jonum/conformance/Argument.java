package org.jonum.conformance;

import harness.Adapter;
import harness.Call;
import harness.Sig;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.Trans;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Job;

/// How one argument of a Java method is made from a Fortran call.
interface Argument {
    /// Level 1 routines that do nothing for an increment ≤ 0, where Jonum wants a positive one.
    Set<String> FORWARD_ONLY = Set.of("asum", "scal", "iamax", "rscl", "lassq");

    /// Output scalars that are read too.
    Set<String> IN_AND_OUT = Set.of("larfg alpha", "lassq scl", "lassq sumsq", "lanv2 a", "lanv2 b", "lanv2 c",
            "lanv2 d", "trexc ifst", "trexc ilst", "tgexc ifst", "tgexc ilst", "gesvx equed", "posvx equed",
            "ppsvx equed");

    /// Rows and eigenvalues counted from 0 here, and from 1 there. The end of a range, ihi or iu, is the same number in both.
    Set<String> ROWS = Set.of("ilo", "ifst", "ilst", "j1", "il");

    /// Routines whose arrays `scale`, `lscale` and `rscale` hold factors for some rows, and rows for others.
    Set<String> BALANCING = Set.of("gebal", "gebak", "geevx", "ggbal", "ggbak", "ggevx");

    /// Copies, which do nothing for a negative dimension and do not look at others.
    Set<String> COPIES = Set.of("lacpy", "laset");

    /// Arrays of rows, columns or blocks, counted from 0 here.
    Set<String> INDICES = Set.of("ipiv", "piv", "iblock", "lapmt k", "lapmr k", "ggsvd3 iwork");

    /// Arrays for a compact form of singular vectors, which Jonum does not offer, and workspace that is called an output.
    Set<String> ABSENT = Set.of("bdsdc q", "bdsdc iq", "ggsvp3 tau");

    /// The value to pass.
    Object get(Call call);

    /// What goes back after the call.
    default void put(Call call, Object passed) {
    }

    /// The arguments of a method with these parameter types, or null if they do not fit: those of the
    /// reference in their order, without workspace and output scalars, arrays followed by an offset.
    static List<Argument> of(Sig sig, Class<?>[] types) {
        List<Argument> all = new ArrayList<>();
        int j = 0;
        for (Sig.Arg a : sig.args) {
            String full = Names.stem(sig) + " " + a.name;
            if (a.mode == '!' && !IN_AND_OUT.contains(full) || Workspace.belongs(a) || ABSENT.contains(full)) continue;
            if (j == types.length) return null;
            Class<?> type = types[j++];
            if (!a.isArray()) {
                Argument scalar = scalar(sig, a, type);
                if (scalar == null) return null;
                all.add(scalar);
            } else if (type.isRecord()) {
                all.add(rotation(a));
            } else {
                if (type != plain(a.type).arrayType() || j == types.length || types[j++] != int.class) return null;
                if (a.name.endsWith("scale") && BALANCING.contains(Names.stem(sig))) {
                    all.add(new Balancing(a.pos));
                    all.add(Call::off);
                    continue;
                }
                all.add(INDICES.contains(a.name) || INDICES.contains(full) ? new Pivots(a.pos)
                        : a.name.equals("jpvt") ? new Columns(a.pos) : call -> call.array(a.pos));
                all.add(Call::off);
            }
        }
        return j == types.length ? all : null;
    }

    /// The Java type of the harness's type letter.
    static Class<?> plain(char type) {
        return switch (type) {
            case 'i' -> int.class;
            case 'd' -> double.class;
            case 's' -> float.class;
            default -> boolean.class;
        };
    }

    private static Argument scalar(Sig sig, Sig.Arg a, Class<?> type) {
        if (a.type == 'c' && type.isEnum()) return call -> letter(call, a, type);
        if (a.type == 'l' && type == Trans.class) return call -> call.l(a.pos) ? Trans.TRANS : Trans.NO_TRANS;
        if (a.type == 'l' && type == Job.class) return call -> call.l(a.pos) ? Job.VECTORS : Job.NONE;
        if (a.functionArgs > 0) return type.isInterface() ? call -> selection(call, a, type) : null;
        if (a.type == 'l' && type == Direct.class) return call -> call.l(a.pos) ? Direct.FORWARD : Direct.BACKWARD;
        if (a.type == 'c' || type != plain(a.type)) return null;
        return switch (a.type) {
            case 'i' -> integer(sig, a);
            case 'd' -> call -> call.r(a.pos);
            case 's' -> call -> call.s(a.pos);
            default -> call -> call.l(a.pos);
        };
    }

    /// A function of the test program's, behind the functional interface that is asked for.
    private static Object selection(Call call, Sig.Arg a, Class<?> type) {
        Call.Select select = call.select(a.pos);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, x) -> {
            double[] values = new double[x.length];
            for (int i = 0; i < x.length; i++) values[i] = ((Number) x[i]).doubleValue();
            return select.test(values);
        });
    }

    /// An order that the reference does not let be zero.
    private static int positive(Call call, Sig.Arg a) {
        if (call.i(a.pos) == 0) throw new Adapter.Rejected("order 0");
        return call.i(a.pos);
    }

    /// How a matrix was scaled is looked at if it was factored before; else it may be anything.
    private static Object letter(Call call, Sig.Arg a, Class<?> type) {
        if (type == Equed.class && !call.is("fact", 'F')) return Equed.NONE;
        Object constant = Names.constant(type, Names.letter(a.name, type, call.ch(a.pos)));
        if (constant == null) throw new Adapter.Illegal(a.pos + 1);
        return constant;
    }

    /// Integers go as they are, but for the n of routines that do nothing if it is negative, and for rows
    /// and eigenvalues counted from 1.
    private static Argument integer(Sig sig, Sig.Arg a) {
        boolean forward = FORWARD_ONLY.contains(Names.stem(sig));
        if (isUnchecked(sig) && a.name.equals("n")) {
            return call -> forward && call.i("incx") <= 0 ? 0 : Math.max(0, call.i(a.pos));
        }
        if (COPIES.contains(Names.stem(sig))) return call -> Math.max(a.name.startsWith("ld") ? 1 : 0, call.i(a.pos));
        if (forward && a.name.equals("incx")) return call -> Math.max(1, call.i(a.pos));
        if (Names.stem(sig).equals("tgsyl") && a.name.length() == 1) return call -> positive(call, a);
        if (Names.stem(sig).equals("gesvdx") && a.name.equals("iu")) return call -> call.i("m") == 0 || call.i("n") == 0 ? 0 : call.i(a.pos);
        if (ROWS.contains(a.name) || Names.stem(sig).equals("laswp") && a.name.equals("k1")) return call -> call.i(a.pos) - 1;
        return call -> call.i(a.pos);
    }

    /// Level 1 and laswp, which have no XERBLA: n first, an increment, neither letters nor another dimension.
    private static boolean isUnchecked(Sig sig) {
        boolean plain = sig.args[0].name.equals("n") && sig.has("incx") && !sig.has("m") && sig.info < 0;
        for (Sig.Arg a : sig.args) plain &= a.type != 'c';
        return plain;
    }

    private static Argument rotation(Sig.Arg a) {
        if (a.type == 'd') return call -> DoubleModifiedRotation.of((double[]) call.array(a.pos), call.off());
        return call -> FloatModifiedRotation.of((float[]) call.array(a.pos), call.off());
    }

    /// Pivots: counted from 0 here, from 1 there; the complement of a row here is its negative there. Elements that nobody
    /// writes come back as they were.
    record Pivots(int pos) implements Argument {
        /// What stands for a zero, which is no pivot there.
        private static final int NONE = Integer.MIN_VALUE;

        @Override
        public Object get(Call call) {
            int[] pivots = ((int[]) call.array(pos)).clone();
            for (int i = 0; i < pivots.length; i++) pivots[i] = pivots[i] > 0 ? pivots[i] - 1 : pivots[i] == 0 ? NONE : pivots[i];
            return pivots;
        }

        @Override
        public void put(Call call, Object passed) {
            int[] pivots = (int[]) passed, target = (int[]) call.array(pos);
            for (int i = 0; i < pivots.length; i++) target[i] = pivots[i] >= 0 ? pivots[i] + 1 : pivots[i] == NONE ? 0 : pivots[i];
        }
    }

    /// What balancing has done: rows are counted from 0 here, from 1 there, in the elements outside of ilo to ihi.
    record Balancing(int pos) implements Argument {
        @Override
        public Object get(Call call) {
            Object array = call.array(pos);
            if (!Names.stem(call.sig).endsWith("bak")) return array;
            Object copy = array instanceof double[] x ? x.clone() : ((float[]) array).clone();
            shift(call, copy, call.i("n"), call.i("ilo") - 1, call.i("ihi"), -1);
            return copy;
        }

        /// Elements i < lo and i ≥ hi := themselves + d.
        static void shift(Call call, Object array, int n, int lo, int hi, int d) {
            for (int i = 0; i < n; i++) {
                if (i >= lo && i < hi || call.off() + i >= Array.getLength(array)) continue;
                if (array instanceof double[] x) x[call.off() + i] += d;
                if (array instanceof float[] x) x[call.off() + i] += d;
            }
        }
    }

    /// Columns in their new order: marks on the way in; counted from 0 here, from 1 there, on the way out.
    record Columns(int pos) implements Argument {
        @Override
        public Object get(Call call) {
            return ((int[]) call.array(pos)).clone();
        }

        @Override
        public void put(Call call, Object passed) {
            int[] columns = (int[]) passed, target = (int[]) call.array(pos);
            for (int i = call.off(); i < call.off() + call.i("n"); i++) target[i] = columns[i] + 1;
        }
    }
}
