import java.io.IOException;

/// Writes the register tiles of the matrix product, one class a shape, and the choice among them:
/// `java build/Tiles.java --write|--check DIR`.
///
/// A tile keeps `vectors`×`columns` accumulators in named local variables, because the compiler keeps only those in
/// registers; the text is regular, so it is written by this program. Three vectors × 8 columns are the most that 32 registers
/// hold; which shapes a processor uses is said in DoubleTiles.
final class Tiles {
    // @formatter:off  text blocks and chains of append are laid out by hand
    private static final int VECTORS = 3, COLUMNS = 8;

    static void main(String[] args) throws IOException {
        Written to = Written.of("build/Tiles.java", args);
        for (int shape = 0; shape < VECTORS * COLUMNS; shape++) {
            int vectors = shape / COLUMNS + 1, columns = shape % COLUMNS + 1;
            to.file(name(vectors, columns), text(vectors, columns));
        }
        to.file("DoubleTileChoice", choice());
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
        for (String method : new String[] {"addPacked", "setPacked", "addDirect", "setDirect"}) {
            boolean packed = method.endsWith("Packed");
            s.append("    static void ").append(method).append("(int rows, int cols, int k, double alpha, double[] a, int aOff, ")
                    .append(packed ? "double[] b, int bOff,\n            double[] c, int cOff, int ldc) {\n"
                            : "int lda,\n            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {\n")
                    .append("        switch (shape(rows, cols)) {\n");
            for (int vectors = 1; vectors <= VECTORS; vectors++) {
                for (int columns = 1; columns <= COLUMNS; columns++) {
                    s.append("            case ").append(vectors).append(columns).append(" -> ").append(name(vectors, columns))
                            .append(".").append(method)
                            .append(packed ? "(k, alpha, a, aOff, b, bOff, c, cOff, ldc);\n"
                                    : "(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);\n");
                }
            }
            s.append("            default -> throw noSuchTile(rows, cols);\n        }\n    }\n\n");
        }
        return s.append("""
                    /// Vectors and columns of the tile, as two digits.
                    private static int shape(int rows, int cols) {
                        return rows / L * 10 + cols;
                    }

                    private static IllegalStateException noSuchTile(int rows, int cols) {
                        return new IllegalStateException("no tile of " + rows + "×" + cols);
                    }
                }
                """).toString();
    }

    private static String name(int vectors, int columns) {
        return "DoubleTile" + vectors + "x" + columns;
    }

    private static String text(int vectors, int columns) {
        StringBuilder s = new StringBuilder("""
                package org.jonum.blas.internal.simd;

                import jdk.incubator.vector.DoubleVector;
                import jdk.incubator.vector.VectorSpecies;

                /// %d vectors × %d columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
                final class %s {
                    private static final VectorSpecies<Double> S = DoubleLanes.S;
                    private static final int L = DoubleLanes.L;
                    private static final boolean FMA = Simd.FMA;
                    private static final int ROWS = %d * L, COLUMNS = %d;

                    private %s() {}

                """.formatted(vectors, columns, name(vectors, columns), vectors, columns, name(vectors, columns)));
        packed(s, vectors, columns, true);
        packed(s, vectors, columns, false);
        direct(s, vectors, columns, true);
        direct(s, vectors, columns, false);
        s.setLength(s.length() - 1);
        return s.append("}\n").toString();
    }

    private static void packed(StringBuilder s, int vectors, int columns, boolean add) {
        s.append("""
                    /// C %s α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
                    static void %sPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
                            double[] c, int cOff, int ldc) {
                """.formatted(add ? "+=" : ":=", add ? "add" : "set"));
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {\n");
        steps(s, vectors, columns, true);
        epilogue(s, vectors, columns, add);
    }

    private static void direct(StringBuilder s, int vectors, int columns, boolean add) {
        s.append("""
                    /// C %s α·A·B from the matrices themselves: columns of both contiguous.
                    static void %sDirect(int k, double alpha, double[] a, int aOff, int lda,
                            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
                """.formatted(add ? "+=" : ":=", add ? "add" : "set"));
        for (int j = 0; j < columns; j++) {
            s.append("        int b").append(j).append(" = bOff")
                    .append(plus(j, "ldb")).append(";\n");
        }
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {\n");
        steps(s, vectors, columns, false);
        epilogue(s, vectors, columns, add);
    }

    private static void accumulators(StringBuilder s, int vectors, int columns) {
        s.append("        DoubleVector z = DoubleVector.zero(S), v;\n");
        for (int j = 0; j < columns; j++) {
            s.append("        DoubleVector ");
            for (int i = 0; i < vectors; i++) s.append(i == 0 ? "" : ", ").append(c(i, j)).append(" = z");
            s.append(";\n");
        }
    }

    /// One step of k: the vectors of A, then for each column its element of B and the multiply-adds.
    private static void steps(StringBuilder s, int vectors, int columns, boolean packed) {
        for (int i = 0; i < vectors; i++) {
            s.append("            DoubleVector a").append(i).append(" = DoubleVector.fromArray(S, a, ao").append(plus(i, "L"))
                    .append(");\n");
        }
        for (int j = 0; j < columns; j++) {
            String index = packed ? "bo" + (j == 0 ? "" : " + " + j) : "b" + j + " + p";
            s.append("            v = DoubleVector.broadcast(S, b[").append(index).append("]);\n");
            for (int i = 0; i < vectors; i++) {
                s.append("            %s = FMA ? a%d.fma(v, %s) : a%d.mul(v).add(%s);\n"
                        .formatted(c(i, j), i, c(i, j), i, c(i, j)));
            }
        }
        s.append("        }\n");
    }

    /// Straight to memory: a branch here costs registers in the loop above.
    private static void epilogue(StringBuilder s, int vectors, int columns, boolean add) {
        s.append("        v = DoubleVector.broadcast(S, alpha);\n");
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < vectors; i++) {
                if (add) {
                    s.append("        DoubleVector x%d%d = DoubleVector.fromArray(S, c, %s);\n".formatted(i, j, at(i, j)));
                }
            }
            for (int i = 0; i < vectors; i++) {
                String c = c(i, j), sum = add ? "(FMA ? %s.fma(v, x%d%d) : %s.mul(v).add(x%d%d))".formatted(c, i, j, c, i, j)
                        : c + ".mul(v)";
                s.append("        %s.intoArray(c, %s);\n".formatted(sum, at(i, j)));
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
