import java.io.IOException;
import java.util.stream.IntStream;

/// Writes the kernels of level 2 that work on several columns, or several vectors of rows, of A at a time:
/// `java build/Groups.java --write|--check DIR`.
///
/// One class a kind, one method a number of columns or vectors; what belongs to each stands in named local variables. The loops over
/// the groups, and which group is taken when, are written by hand in DoubleColumns, DoubleRows and DoubleDots.
final class Groups {
    // @formatter:off  text blocks and chains of append are laid out by hand

    static void main(String[] args) throws IOException {
        Written to = Written.of("build/Groups.java", args);
        to.file("DoubleAddGroups", type("DoubleAddGroups", "Columns of A added to y", "DoubleColumns", add(8), add(4)));
        to.file("DoubleRowGroups", type("DoubleRowGroups", "Vectors of y that take all columns of A", "DoubleRows",
                "    private static final int L2 = 2 * L, L3 = 3 * L, L4 = 4 * L, L5 = 5 * L;\n\n", rows(8), rows(6), rows(4), rows(2)));
        to.file("DoubleDotGroups", type("DoubleDotGroups", "Dot products of columns of A with x", "DoubleDots", dot(8), dot(4), dot(2)));
        to.file("DoubleBothGroups", type("DoubleBothGroups", "Columns of A added to y and multiplied by x in one pass", "DoubleDots",
                both(4), both(2)));
    }

    private static String type(String name, String what, String user, String... members) {
        StringBuilder s = new StringBuilder("""
                package org.jonum.blas.internal.simd;

                import jdk.incubator.vector.DoubleVector;
                import jdk.incubator.vector.VectorSpecies;

                /// %s, several at a time. Written by build/Groups.java; see [%s].
                final class %s {
                    private static final VectorSpecies<Double> S = DoubleLanes.S;
                    private static final boolean FMA = Simd.FMA;
                    private static final int L = DoubleLanes.L;

                    private %s() {}

                """.formatted(what, user, name, name));
        for (String m : members) s.append(m);
        s.setLength(s.length() - 1);
        return s.append("}\n").toString();
    }

    /// y += Σ A_j·(α·x_j): the last vector is computed before the loop, from elements that it has not changed, and stored after it.
    private static String add(int n) {
        StringBuilder s = new StringBuilder("""
                    static void add%d(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
                            double[] y, int yOff) {
                        int %s;
                        int e = m - L;
                """.formatted(n, columns(n)));
        each(s, n, "        DoubleVector b# = DoubleVector.broadcast(S, alpha * x[xOff@]);\n");
        s.append("        DoubleVector end = DoubleVector.fromArray(S, y, yOff + e);\n");
        each(s, n, """
                        DoubleVector e# = DoubleVector.fromArray(S, a, p# + e);
                        end = FMA ? e#.fma(b#, end) : e#.mul(b#).add(end);
                """);
        s.append("""
                        for (int i = 0; i < e; i += L) {
                            DoubleVector s = DoubleVector.fromArray(S, y, yOff + i);
                """);
        each(s, n, """
                            DoubleVector a# = DoubleVector.fromArray(S, a, p# + i);
                            s = FMA ? a#.fma(b#, s) : a#.mul(b#).add(s);
                """);
        return s.append("""
                            s.intoArray(y, yOff + i);
                        }
                        end.intoArray(y, yOff + e);
                    }

                """).toString();
    }

    /// More than n − 2 and up to n vectors of rows (2: one or two); the last two, of 2 the last, end at row m, overlapping others,
    /// which then hold the same bits.
    private static String rows(int n) {
        StringBuilder s = new StringBuilder("""
                    static void rows%d(int m, int n, double alpha, double[] a, int aOff, int lda, double[] x, int xOff,
                            double[] y, int yOff) {
                        int end = m - %s;
                """.formatted(n, n == 2 ? "L" : "L2"));
        for (int i = 0; i < n; i++) {
            s.append("        DoubleVector s%d = DoubleVector.fromArray(S, y, yOff%s);\n".formatted(i, row(i, n)));
        }
        s.append("""
                        for (int j = 0, p = aOff; j < n; j++, p += lda) {
                            DoubleVector b = DoubleVector.broadcast(S, alpha * x[xOff + j]);
                """);
        for (int i = 0; i < n; i++) {
            s.append("            DoubleVector a%d = DoubleVector.fromArray(S, a, p%s);\n".formatted(i, row(i, n)))
                    .append("            s# = FMA ? a#.fma(b, s#) : a#.mul(b).add(s#);\n".replace("#", "" + i));
        }
        s.append("        }\n");
        for (int i = 0; i < n; i++) s.append("        s%d.intoArray(y, yOff%s);\n".formatted(i, row(i, n)));
        return s.append("    }\n\n").toString();
    }

    private static String row(int i, int n) {
        int atEnd = n == 2 ? 1 : 2, fromEnd = i - (n - atEnd);
        return fromEnd == 0 ? " + end" : fromEnd == 1 ? " + end + L" : i == 0 ? "" : i == 1 ? " + L" : " + L" + i;
    }

    /// y_j += α·(A_jᵀ·x), at least L rows. Of eight lanes, the last vector ends with the column, and only those lanes of it are added that
    /// have not been; with others the calls of DoubleLanes.sum would be too many to be inlined.
    private static String dot(int n) {
        StringBuilder s = new StringBuilder("""
                    static void dot%d(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
                            double[] y, int yOff) {
                        int %s;
                        int i = 0;
                        DoubleVector s0 = DoubleVector.zero(S)%s;
                        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
                            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i);
                """.formatted(n, columns(n), copies("s", n)));
        each(s, n, """
                            DoubleVector a# = DoubleVector.fromArray(S, a, p# + i);
                            s# = FMA ? a#.fma(u, s#) : a#.mul(u).add(s#);
                """);
        s.append("        }\n        if (L == 8) {\n").append("""
                            int e = m - L;
                            var rest = DoubleVector.fromArray(S, DoubleLanes.STEP, L - (i - e)).viewAsIntegralLanes();
                            DoubleVector w = DoubleVector.fromArray(S, x, xOff + e);
                """);
        each(s, n, """
                            DoubleVector e# = DoubleVector.fromArray(S, a, p# + e);
                            e# = FMA ? e#.fma(w, s#) : e#.mul(w).add(s#);
                            s# = s#.viewAsIntegralLanes().bitwiseBlend(e#.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
                """);
        s.append(transposed(n)).append("            return;\n        }\n");
        each(s, n, "        double d# = DoubleLanes.sum(s#);\n");
        s.append("""
                        for (; i < m; i++) {
                            double u = x[xOff + i];
                """);
        each(s, n, "            d# = Simd.fma(a[p# + i], u, d#);\n");
        s.append("        }\n");
        each(s, n, "        y[yOff@] = Simd.fma(alpha, d#, y[yOff@]);\n");
        return s.append("    }\n\n").toString();
    }

    /// Vectors of eight lanes to the vector of their sums, added in the order of DoubleLanes.sum: of two vectors, one half of the lanes
    /// takes the sums of the one, the other half those of the other, then pairs, then single lanes.
    private static String transposed(int n) {
        StringBuilder s = new StringBuilder();
        if (n == 8) {
            both(s, "BY4", "s0 s4 t0", "s1 s5 t1", "s2 s6 t2", "s3 s7 t3");
            both(s, "BY2", "t0 t2 u0", "t1 t3 u1");
            both(s, "BY1", "u0 u1 d");
            return s.append("""
                                DoubleVector old = DoubleVector.fromArray(S, y, yOff), v = DoubleVector.broadcast(S, alpha);
                                (FMA ? d.fma(v, old) : d.mul(v).add(old)).intoArray(y, yOff);
                    """).toString();
        }
        if (n == 4) {
            both(s, "BY4", "s0 s2 t0", "s1 s3 t1");
            both(s, "BY2", "t0 t1 u");
        } else {
            both(s, "BY4", "s0 s1 t");
            s.append("            DoubleVector u = t.add(t.rearrange(DoubleLanes.SWAP_BY2));\n");
        }
        s.append("            DoubleVector d = u.add(u.rearrange(DoubleLanes.SWAP_BY1));\n");
        for (int j = 0; j < n; j++) {
            String at = "y[yOff" + (j == 0 ? "" : " + " + j) + "]";
            s.append("            %s = Simd.fma(alpha, d.lane(%d), %s);\n".formatted(at, j * 8 / n, at));
        }
        return s.toString();
    }

    private static void both(StringBuilder s, String by, String... triples) {
        for (String triple : triples) {
            String[] v = triple.split(" ");
            s.append("            DoubleVector %3$s = %1$s.blend(%2$s, DoubleLanes.ODD_%4$s).add(%2$s.blend(%1$s, DoubleLanes.ODD_%4$s)\n"
                    .formatted(v[0], v[1], v[2], by)).append("                    .rearrange(DoubleLanes.SWAP_%s));\n".formatted(by));
        }
    }

    /// y += Σ A_j·(α·u_j) and z_j += α·(A_jᵀ·x).
    private static String both(int n) {
        StringBuilder s = new StringBuilder("""
                    static void both%d(int m, double alpha, double[] a, int p0, int lda, double[] u, int uOff,
                            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
                        int %s;
                        int i = 0;
                """.formatted(n, columns(n)));
        each(s, n, "        double u# = alpha * u[uOff@];\n");
        each(s, n, "        DoubleVector b# = DoubleVector.broadcast(S, u#);\n");
        s.append("        DoubleVector s0 = DoubleVector.zero(S)").append(copies("s", n)).append(";\n").append("""
                        for (; i < (m & -L); i += L) {
                            DoubleVector v = DoubleVector.fromArray(S, x, xOff + i), w = DoubleVector.fromArray(S, y, yOff + i);
                """);
        each(s, n, """
                            DoubleVector a# = DoubleVector.fromArray(S, a, p# + i);
                            w = FMA ? a#.fma(b#, w) : a#.mul(b#).add(w);
                            s# = FMA ? a#.fma(v, s#) : a#.mul(v).add(s#);
                """);
        s.append("            w.intoArray(y, yOff + i);\n        }\n");
        each(s, n, "        double d# = DoubleLanes.sum(s#);\n");
        s.append("""
                        for (; i < m; i++) {
                            double v = x[xOff + i], w = y[yOff + i];
                """);
        each(s, n, """
                            w = Simd.fma(a[p# + i], u#, w);
                            d# = Simd.fma(a[p# + i], v, d#);
                """);
        s.append("            y[yOff + i] = w;\n        }\n");
        each(s, n, "        z[zOff@] = Simd.fma(alpha, d#, z[zOff@]);\n");
        return s.append("    }\n\n").toString();
    }

    /// The text once for each column j: # is j, @ is + j, nothing for 0.
    private static void each(StringBuilder s, int n, String text) {
        for (int j = 0; j < n; j++) s.append(text.replace("#", "" + j).replace("@", j == 0 ? "" : " + " + j));
    }

    /// Where the columns begin: each lda after the one before it.
    private static String columns(int n) {
        return String.join(", ", IntStream.range(1, n).mapToObj(j -> "p" + j + " = p" + (j - 1) + " + lda").toList());
    }

    private static String copies(String name, int n) {
        return String.join("", IntStream.range(1, n).mapToObj(j -> ", " + name + j + " = " + name + "0").toList());
    }
}
