package org.jonum.conformance;

import harness.Adapter;
import harness.Call;
import harness.Sig;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// What the reference has and Jonum has not: workspace and its length.
///
/// A query (a length of −1) goes to the reference. So does a length that is too small, for the reference to call
/// XERBLA; a length that it accepts after all fails the test, which keeps this table honest. A routine that is not
/// in the table works, but its test of a short workspace fails until its line is added.
final class Workspace {
    private static final Set<String> LENGTHS = Set.of("lwork", "liwork", "ldwork");
    /// Columns that there are for vectors, and which of their rows are not zero: arguments of stemr and its drivers that
    /// Jonum does without.
    private static final Set<String> DROPPED = Set.of("nzc", "isuppz");

    /// LWORK as the documentation of LAPACK wants it at least; 1 is always needed.
    private static final Map<String, ToIntFunction<Call>> NEED = Map.ofEntries(
            Map.entry("getri", c -> c.i("n")),
            Map.entry("geqrf", c -> c.i("n")),
            Map.entry("geqrfp", c -> c.i("n")),
            Map.entry("gelqf", c -> c.i("m")),
            Map.entry("geqlf", c -> c.i("n")),
            Map.entry("gerqf", c -> c.i("m")),
            Map.entry("orgqr", c -> c.i("n")),
            Map.entry("orglq", c -> c.i("m")),
            Map.entry("orgql", c -> c.i("n")),
            Map.entry("orgrq", c -> c.i("m")),
            Map.entry("ormqr", Workspace::otherSide),
            Map.entry("ormlq", Workspace::otherSide),
            Map.entry("ormql", Workspace::otherSide),
            Map.entry("ormrq", Workspace::otherSide),
            Map.entry("tzrzf", c -> c.i("m")),
            Map.entry("ormrz", Workspace::otherSide),
            Map.entry("geqp3", c -> Math.min(c.i("m"), c.i("n")) == 0 ? 1 : 3 * c.i("n") + 1),
            Map.entry("gels", c -> smaller(c) + Math.max(smaller(c), c.i("nrhs"))),
            Map.entry("gelsy", c -> Math.max(smaller(c) + 3 * c.i("n") + 1, 2 * smaller(c) + c.i("nrhs"))),
            Map.entry("gelss", c -> 3 * smaller(c)
                    + Math.max(Math.max(2 * smaller(c), c.i("nrhs")), Math.max(c.i("m"), c.i("n")))),
            Map.entry("gelsd", c -> 12 * smaller(c)),
            Map.entry("ggqrf", c -> Math.max(c.i("n"), Math.max(c.i("m"), c.i("p")))),
            Map.entry("ggrqf", c -> Math.max(c.i("n"), Math.max(c.i("m"), c.i("p")))),
            Map.entry("gehrd", c -> c.i("n")),
            Map.entry("orghr", c -> c.i("ihi") - c.i("ilo")),
            Map.entry("ormhr", Workspace::otherSide),
            Map.entry("gebrd", c -> Math.max(c.i("m"), c.i("n"))),
            Map.entry("orgbr", Workspace::smaller),
            Map.entry("ormbr", Workspace::otherSide),
            Map.entry("gesvd", c -> Math.max(3 * smaller(c) + Math.max(c.i("m"), c.i("n")), 5 * smaller(c))),
            Map.entry("orgtr", c -> c.i("n") - 1),
            Map.entry("ormtr", Workspace::otherSide),
            Map.entry("syev", c -> 3 * c.i("n") - 1),
            Map.entry("syevd", c -> conquer(c, c.i("n") * (6 + 2 * c.i("n")) + 1, 2 * c.i("n") + 1)),
            Map.entry("sbevd", c -> conquer(c, c.i("n") * (5 + 2 * c.i("n")) + 1, 2 * c.i("n"))),
            Map.entry("sbgvd", c -> conquer(c, c.i("n") * (5 + 2 * c.i("n")) + 1, 2 * c.i("n"))),
            Map.entry("spevd", c -> conquer(c, c.i("n") * (6 + c.i("n")) + 1, 2 * c.i("n"))),
            Map.entry("stevd", c -> conquer(c, c.i("n") * (4 + c.i("n")) + 1, 1)),
            Map.entry("stedc", Workspace::stedc),
            Map.entry("syevx", c -> c.i("n") <= 1 ? 1 : 8 * c.i("n")),
            Map.entry("syevr", c -> 26 * c.i("n")),
            Map.entry("stemr", c -> (vectors(c) ? 18 : 12) * c.i("n")),
            Map.entry("stevr", c -> 20 * c.i("n")),
            Map.entry("sygv", c -> 3 * c.i("n") - 1),
            Map.entry("sygvd", c -> conquer(c, c.i("n") * (6 + 2 * c.i("n")) + 1, 2 * c.i("n") + 1)),
            Map.entry("sygvx", c -> 8 * c.i("n")),
            Map.entry("spgvd", c -> conquer(c, c.i("n") * (6 + 2 * c.i("n")) + 1, 2 * c.i("n"))),
            Map.entry("sysvx", c -> 3 * c.i("n")),
            Map.entry("hseqr", c -> c.i("n")),
            Map.entry("trevc3", c -> 3 * c.i("n")),
            Map.entry("trsen", c -> c.is("job", 'N') ? c.i("n") : (c.is("job", 'E') ? 1 : 2) * spaces(c)),
            Map.entry("gees", c -> 3 * c.i("n")),
            Map.entry("geesx", c -> 3 * c.i("n")),
            Map.entry("geevx", Workspace::geevx),
            Map.entry("geev", c -> (c.is("jobvl", 'V') || c.is("jobvr", 'V') ? 4 : 3) * c.i("n")),
            Map.entry("hgeqz", c -> c.i("n")),
            Map.entry("ggev", c -> 8 * c.i("n")),
            Map.entry("ggevx", Workspace::ggevx),
            Map.entry("gges", c -> c.i("n") == 0 ? 1 : Math.max(8 * c.i("n"), 6 * c.i("n") + 16)),
            Map.entry("ggesx", c -> c.i("n") == 0 ? 1 : Math.max(8 * c.i("n"), 6 * c.i("n") + 16)),
            Map.entry("tgexc", c -> c.i("n") <= 1 ? 1 : 4 * c.i("n") + 16),
            Map.entry("tgsen", c -> 4 * c.i("n") + 16),
            Map.entry("tgsna", c -> c.is("job", 'E') ? c.i("n") : 2 * c.i("n") * (c.i("n") + 2) + 16),
            Map.entry("tgsyl", c -> c.i("ijob") == 1 || c.i("ijob") == 2 ? 2 * c.i("m") * c.i("n") : 1),
            Map.entry("gglse", c -> c.i("m") + c.i("n") + c.i("p")),
            Map.entry("ggglm", c -> c.i("m") + c.i("n") + c.i("p")));

    /// LIWORK likewise.
    private static final Map<String, ToIntFunction<Call>> NEED_INTEGERS = Map.ofEntries(
            Map.entry("syevd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("sbevd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("sbgvd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("spevd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("stevd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("stedc", Workspace::stedcIntegers),
            Map.entry("syevr", c -> 10 * c.i("n")),
            Map.entry("stemr", c -> (vectors(c) ? 10 : 8) * c.i("n")),
            Map.entry("stevr", c -> 10 * c.i("n")),
            Map.entry("sygvd", c -> conquer(c, 3 + 5 * c.i("n"), 1)),
            Map.entry("spgvd", c -> conquer(c, 3 + 5 * c.i("n"), 1)));

    private Workspace() {}

    /// Whether an argument is workspace or its length.
    static boolean belongs(Sig.Arg a) {
        return a.mode == '~' || LENGTHS.contains(a.name) || DROPPED.contains(a.name);
    }

    /// Whether the call only asks how much workspace is wanted.
    static boolean isQuery(Call call) {
        return length(call, "lwork") == -1 || length(call, "liwork") == -1 || length(call, "nzc") == -1;
    }

    /// Refuses a workspace that is too short for the reference.
    static void check(Call call) {
        int need = need(NEED, call);
        if (length(call, "lwork") < need || length(call, "liwork") < Math.max(integers(call), need(NEED_INTEGERS, call))) throw new Adapter.Rejected("workspace too short");
        if (Names.stem(call.sig).equals("trsna") && !call.is("job", 'E') && call.i("ldwork") < call.i("n")) throw new Adapter.Rejected("workspace too short");
    }

    /// LIWORK.
    private static int integers(Call call) {
        if (Names.stem(call.sig).equals("tgsen")) return call.i("ijob") == 0 ? 1 : call.i("n") + 6;
        if (Names.stem(call.sig).equals("ggesx")) return call.is("sense", 'N') || call.i("n") == 0 ? 1 : call.i("n") + 6;
        return Names.stem(call.sig).equals("trsen") && (call.is("job", 'V') || call.is("job", 'B')) ? Math.max(1, spaces(call)) : 1;
    }

    /// m·(n − m), for m selected eigenvalues of a quasi-triangular matrix.
    private static int spaces(Call call) {
        int n = call.i("n"), ld = call.i("ldt"), m = 0;
        boolean[] select = (boolean[]) call.array(call.sig.at("select"));
        Object t = call.array(call.sig.at("t"));
        for (int j = 0; j < n; j++) {
            boolean pair = j + 1 < n && Array.getDouble(t, call.off() + j + 1 + j * ld) != 0;
            if (select[call.off() + j] || pair && select[call.off() + j + 1]) m += pair ? 2 : 1;
            if (pair) j++;
        }
        return m * (n - m);
    }

    private static int geevx(Call call) {
        int n = call.i("n");
        int least = (call.is("jobvl", 'V') || call.is("jobvr", 'V') ? 3 : 2) * n;
        return call.is("sense", 'V') || call.is("sense", 'B') ? Math.max(least, n * n + 6 * n) : least;
    }

    private static int ggevx(Call c) {
        int n = c.i("n");
        boolean vectors = c.is("jobvl", 'V') || c.is("jobvr", 'V'), balanced = c.is("balanc", 'S') || c.is("balanc", 'B');
        int need = c.is("sense", 'E') ? 10 * n : c.is("sense", 'V') || c.is("sense", 'B') ? 2 * n * (n + 4) + 16 : 2 * n;
        return Math.max(need, vectors || balanced ? 6 * n : 0);
    }

    private static int need(Map<String, ToIntFunction<Call>> table, Call call) {
        return Math.max(1, table.getOrDefault(Names.stem(call.sig), c -> 1).applyAsInt(call));
    }

    private static boolean vectors(Call call) {
        return call.is("jobz", 'V');
    }

    /// Divide and conquer needs nothing for n ≤ 1.
    private static int conquer(Call call, int vectors, int values) {
        return call.i("n") <= 1 ? 1 : call.is("jobz", 'V') ? vectors : values;
    }

    /// Small problems (n ≤ 25) go to steqr.
    private static int stedc(Call call) {
        int n = call.i("n");
        if (n <= 1 || call.is("compz", 'N')) return 1;
        if (n <= 25) return 2 * (n - 1);
        return call.is("compz", 'V') ? 1 + 3 * n + 2 * n * levels(n) + 4 * n * n : 1 + 4 * n + n * n;
    }

    private static int stedcIntegers(Call call) {
        int n = call.i("n");
        if (n <= 25 || call.is("compz", 'N')) return 1;
        return call.is("compz", 'V') ? 6 + 6 * n + 5 * n * levels(n) : 3 + 5 * n;
    }

    /// The smallest k with 2ᵏ ≥ n.
    private static int levels(int n) {
        return 32 - Integer.numberOfLeadingZeros(n - 1);
    }

    private static int length(Call call, String name) {
        return call.sig.has(name) ? call.i(name) : Integer.MAX_VALUE;
    }

    private static int otherSide(Call call) {
        return call.is("side", 'L') ? call.i("n") : call.i("m");
    }

    private static int smaller(Call call) {
        return Math.min(call.i("m"), call.i("n"));
    }
}
