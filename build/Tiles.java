import java.io.IOException;

/// Writes the register tiles of the matrix product, one class a shape, and the choice among them:
/// `java build/Tiles.java --write|--check DIR`.
///
/// A tile keeps `vectors`×`columns` accumulators in named local variables, because the compiler keeps only those in
/// registers; the text is regular, so it is written by this program. 24 accumulators are the most that 32 registers hold: from
/// packed panels 3 vectors × 8 columns, from matrices in place 4 × 6, since there each column of B costs an address. Which shapes a
/// processor uses is said in DoubleTiles.
final class Tiles {
    // @formatter:off  text blocks and chains of append are laid out by hand
    /// The largest shapes of each kind.
    private static final int PACKED_VECTORS = 3, PACKED_COLUMNS = 8, DIRECT_VECTORS = 4, DIRECT_COLUMNS = 6;

    static void main(String[] args) throws IOException {
        Written to = Written.of("build/Tiles.java", args);
        for (int vectors = 1; vectors <= DIRECT_VECTORS; vectors++) {
            for (int columns = 1; columns <= PACKED_COLUMNS; columns++) {
                if (isPacked(vectors, columns) || isDirect(vectors, columns)) {
                    to.file(name(vectors, columns), text(vectors, columns));
                }
            }
        }
        to.file("DoubleTileChoice", choice());
    }

    private static boolean isPacked(int vectors, int columns) {
        return vectors <= PACKED_VECTORS && columns <= PACKED_COLUMNS;
    }

    private static boolean isDirect(int vectors, int columns) {
        return vectors <= DIRECT_VECTORS && columns <= DIRECT_COLUMNS;
    }

    /// The tile by its numbers of rows and columns: a switch for each of its methods.
    private static String choice() {
        StringBuilder s = new StringBuilder("""
                package org.jonum.blas.internal.simd;

                /// The tile for so many rows, in whole vectors, and columns. Written by build/Tiles.java; see [DoubleTiles].
                final class DoubleTileChoice {
                    private static final int L = DoubleLanes.L;

                    private DoubleTileChoice() {}

                """);
        for (String verb : new String[] {"add", "set"}) {
            choose(s, verb + "Packed", "rows / L * 10 + cols", 10, PACKED_VECTORS, PACKED_COLUMNS, "int rows, int cols, int k",
                    "double[] a, int aOff, double[] b, int bOff", "k, alpha, a, aOff, b, bOff");
        }
        String matrices = "double[] a, int aOff, int lda,\n            double[] b, int bOff, int ldb", places = "alpha, a, aOff, lda, b, bOff, ldb";
        choose(s, "addDirect", "vectors * 10 + cols", 10, DIRECT_VECTORS, DIRECT_COLUMNS, "int vectors, int cols, int skip, int k", matrices,
                "skip, k, " + places);
        choose(s, "setDirect", "vectors * 10 + cols", 10, DIRECT_VECTORS, DIRECT_COLUMNS, "int vectors, int cols, int k", matrices,
                "k, " + places);
        for (String verb : new String[] {"add", "set"}) {
            choose(s, verb + "Low", "cols", 0, 1, DIRECT_COLUMNS, "int rows, int cols, int k", matrices, "rows, k, " + places);
        }
        s.setLength(s.length() - 1);
        return s.append("}\n").toString();
    }

    /// A switch over shapes, as two digits or by the columns alone.
    private static void choose(StringBuilder s, String method, String shape, int ten, int vectors, int columns, String sizes, String factors,
            String arguments) {
        s.append("    static void %s(%s, double alpha, %s%sdouble[] c, int cOff, int ldc) {\n".formatted(method, sizes, factors,
                        factors.contains("\n") ? ", " : ",\n            "))
                .append("        switch (%s) {\n".formatted(shape));
        for (int v = 1; v <= vectors; v++) {
            for (int c = 1; c <= columns; c++) {
                s.append("            case %d -> %s.%s(%s, c, cOff, ldc);\n".formatted(ten * v + c, name(v, c), method, arguments));
            }
        }
        s.append("            default -> throw new IllegalStateException(\"no such tile: \" + %s);\n        }\n    }\n\n".formatted(shape.length() > 4 ? "(" + shape + ")" : shape));
    }

    private static String name(int vectors, int columns) {
        return "DoubleTile" + vectors + "x" + columns;
    }

    private static String text(int vectors, int columns) {
        boolean packed = isPacked(vectors, columns), direct = isDirect(vectors, columns);
        StringBuilder s = new StringBuilder("package org.jonum.blas.internal.simd;\n\nimport jdk.incubator.vector.DoubleVector;\n");
        if (direct && vectors == 1) s.append("import jdk.incubator.vector.VectorMask;\n");
        s.append("""
                import jdk.incubator.vector.VectorSpecies;

                /// %d vectors × %d columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
                final class %s {
                    private static final VectorSpecies<Double> S = DoubleLanes.S;
                    private static final int L = DoubleLanes.L;
                    private static final boolean FMA = Simd.FMA;
                """.formatted(vectors, columns, name(vectors, columns)));
        if (packed) s.append("    private static final int ROWS = %d * L, COLUMNS = %d;\n".formatted(vectors, columns));
        s.append("\n    private %s() {}\n\n".formatted(name(vectors, columns)));
        for (String verb : new String[] {"add", "set"}) {
            if (isPacked(vectors, columns)) packed(s, vectors, columns, verb);
            if (isDirect(vectors, columns)) direct(s, vectors, columns, verb);
            if (isDirect(vectors, columns) && vectors == 1) low(s, columns, verb);
        }
        s.setLength(s.length() - 1);
        return s.append("}\n").toString();
    }

    private static void packed(StringBuilder s, int vectors, int columns, String verb) {
        s.append("""
                    /// C %s α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
                    static void %sPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
                            double[] c, int cOff, int ldc) {
                """.formatted(sign(verb), verb));
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {\n");
        loads(s, vectors, "");
        for (int j = 0; j < columns; j++) step(s, vectors, j, "bo" + (j == 0 ? "" : " + " + j));
        s.append("        }\n");
        if (verb.equals("add")) add(s, vectors, columns, "", "");
        else set(s, vectors, columns, "");
    }

    /// What is added, once only where two tiles overlap; what is set may be set twice.
    private static void direct(StringBuilder s, int vectors, int columns, String verb) {
        boolean add = verb.equals("add");
        s.append("""
                    /// C %s α·A·B from the matrices themselves, columns contiguous.%s
                    static void %sDirect(%sint k, double alpha, double[] a, int aOff, int lda,
                            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
                """.formatted(sign(verb), add ? " The first `skip` rows stay, not a whole vector." : "", verb, add ? "int skip, " : ""));
        inPlace(s, vectors, columns, "");
        if (add) {
            s.append("        var taken = DoubleVector.fromArray(S, DoubleLanes.STEP, L - skip).viewAsIntegralLanes();\n");
            add(s, vectors, columns, "taken", "");
        } else {
            set(s, vectors, columns, "");
        }
    }

    private static void low(StringBuilder s, int columns, String verb) {
        s.append("""
                    /// C %s α·A·B from the matrices themselves, which have fewer rows than a vector.
                    static void %sLow(int rows, int k, double alpha, double[] a, int aOff, int lda,
                            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
                        VectorMask<Double> low = S.indexInRange(0, rows);
                """.formatted(sign(verb), verb));
        inPlace(s, 1, columns, ", low");
        if (verb.equals("add")) add(s, 1, columns, "", ", low");
        else set(s, 1, columns, ", low");
    }

    private static String sign(String verb) {
        return verb.equals("add") ? "+=" : ":=";
    }

    private static void inPlace(StringBuilder s, int vectors, int columns, String mask) {
        for (int j = 0; j < columns; j++) {
            s.append("        int b").append(j).append(" = bOff").append(plus(j, "ldb")).append(";\n");
        }
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {\n");
        loads(s, vectors, mask);
        for (int j = 0; j < columns; j++) step(s, vectors, j, "b" + j + " + p");
        s.append("        }\n");
    }

    private static void accumulators(StringBuilder s, int vectors, int columns) {
        s.append("        DoubleVector z = DoubleVector.zero(S), v;\n");
        for (int j = 0; j < columns; j++) {
            s.append("        DoubleVector ");
            for (int i = 0; i < vectors; i++) s.append(i == 0 ? "" : ", ").append(c(i, j)).append(" = z");
            s.append(";\n");
        }
    }

    /// One step of k: the vectors of A.
    private static void loads(StringBuilder s, int vectors, String mask) {
        for (int i = 0; i < vectors; i++) {
            s.append("            DoubleVector a%d = DoubleVector.fromArray(S, a, ao%s%s);\n".formatted(i, plus(i, "L"), mask));
        }
    }

    /// One step of k: an element of B and the multiply-adds of its column.
    private static void step(StringBuilder s, int vectors, int j, String index) {
        s.append("            v = DoubleVector.broadcast(S, b[%s]);\n".formatted(index));
        for (int i = 0; i < vectors; i++) {
            s.append("            %s = FMA ? a%d.fma(v, %s) : a%d.mul(v).add(%s);\n".formatted(c(i, j), i, c(i, j), i, c(i, j)));
        }
    }

    /// Straight to memory: a branch here costs registers in the loop above. Of the first vectors only the lanes `taken`.
    private static void add(StringBuilder s, int vectors, int columns, String taken, String mask) {
        s.append("        v = DoubleVector.broadcast(S, alpha);\n");
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < vectors; i++) {
                s.append("        DoubleVector x%d%d = DoubleVector.fromArray(S, c, %s%s);\n".formatted(i, j, at(i, j), mask));
            }
            for (int i = 0; i < vectors; i++) {
                String c = c(i, j), sum = "FMA ? %s.fma(v, x%d%d) : %s.mul(v).add(x%d%d)".formatted(c, i, j, c, i, j);
                boolean all = i > 0 || taken.isEmpty();
                if (all) {
                    s.append("        (%s).intoArray(c, %s%s);\n".formatted(sum, at(i, j), mask));
                } else {
                    s.append("        %s = %s;\n".formatted(c, sum)).append("        x%d%d.viewAsIntegralLanes().bitwiseBlend(%s.viewAsIntegralLanes(), %s)\n"
                            .formatted(i, j, c, taken)).append("                .viewAsFloatingLanes().intoArray(c, %s);\n".formatted(at(i, j)));
                }
            }
        }
        s.append("    }\n\n");
    }

    private static void set(StringBuilder s, int vectors, int columns, String mask) {
        s.append("        v = DoubleVector.broadcast(S, alpha);\n");
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < vectors; i++) {
                s.append("        %s.mul(v).intoArray(c, %s%s);\n".formatted(c(i, j), at(i, j), mask));
            }
        }
        s.append("    }\n\n");
    }

    private static String c(int i, int j) {
        return "c" + i + j;
    }

    private static String at(int i, int j) {
        return "cOff" + plus(j, "ldc") + plus(i, "L");
    }

    private static String plus(int n, String unit) {
        return n == 0 ? "" : n == 1 ? " + " + unit : " + " + n + " * " + unit;
    }
}
