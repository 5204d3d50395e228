import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the register tiles of the matrix product, one class a shape: `java build/Tiles.java --write|--check DIR`.
///
/// A tile keeps `vectors`×`columns` accumulators in named local variables, because the compiler keeps only those in
/// registers; the text is regular, so it is written by this program. Shapes: three vectors × 8 columns fill the 32
/// registers of AVX-512, two × 6 the 16 registers of AVX2 and SSE; the lower ones take the rows that are left over.
final class Tiles {
    private static final int[][] SHAPES = {{1, 8}, {2, 8}, {3, 8}, {1, 6}, {2, 6}};

    static void main(String[] args) throws IOException {
        if (args.length != 2 || !args[0].matches("--write|--check")) {
            System.err.println("usage: java build/Tiles.java --write|--check DIR");
            System.exit(2);
        }
        for (int[] shape : SHAPES) {
            Path file = Path.of(args[1], name(shape[0], shape[1]) + ".java");
            String text = text(shape[0], shape[1]);
            if (args[0].equals("--write")) {
                Files.writeString(file, text);
            } else if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                System.err.println(file + " is not what build/Tiles.java writes: run it with --write");
                System.exit(1);
            }
        }
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
                    /// Rows and columns of the tile.
                    static final int ROWS = %d * L, COLUMNS = %d;

                    private %s() {}

                    /// C := α·Ã·B̃ + β·C from packed micro-panels, `cols` columns of it.
                    static void packed(int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
                            double beta, double[] c, int cOff, int ldc) {
                """.formatted(vectors, columns, name(vectors, columns), vectors, columns, name(vectors, columns)));
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {\n");
        steps(s, vectors, columns, true);
        epilogue(s, vectors, columns);
        s.append("""

                    /// C := α·A·B + β·C from the matrices themselves: columns of A contiguous, B with any strides.
                    static void direct(int cols, int k, double alpha, double[] a, int aOff, int lda,
                            double[] b, int bOff, int rsB, int csB, double beta, double[] c, int cOff, int ldc) {
                """);
        for (int j = 0; j < columns; j++) {
            s.append("        int b").append(j).append(" = bOff")
                    .append(j == 0 ? "" : " + Math.min(" + j + ", cols - 1) * csB").append(";\n");
        }
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {\n");
        steps(s, vectors, columns, false);
        epilogue(s, vectors, columns);
        return s.append("}\n").toString();
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
            String index = packed ? "bo" + (j == 0 ? "" : " + " + j) : "b" + j + " + bo";
            s.append("            v = DoubleVector.broadcast(S, b[").append(index).append("]);\n");
            for (int i = 0; i < vectors; i++) {
                s.append("            %s = FMA ? a%d.fma(v, %s) : a%d.mul(v).add(%s);\n"
                        .formatted(c(i, j), i, c(i, j), i, c(i, j)));
            }
        }
        s.append("        }\n");
    }

    /// β = 0 does not read C; columns beyond `cols` are not written.
    private static void epilogue(StringBuilder s, int vectors, int columns) {
        s.append("        if (beta == 0) {\n");
        for (int j = 0; j < columns; j++) {
            s.append("            if (cols > ").append(j).append(") {\n");
            for (int i = 0; i < vectors; i++) {
                s.append("                %s.mul(alpha).intoArray(c, %s);\n".formatted(c(i, j), at(i, j)));
            }
            s.append("            }\n");
        }
        s.append("        } else {\n            v = DoubleVector.broadcast(S, beta);\n");
        for (int j = 0; j < columns; j++) {
            s.append("            if (cols > ").append(j).append(") {\n");
            for (int i = 0; i < vectors; i++) {
                s.append("                z = DoubleVector.fromArray(S, c, %s);\n".formatted(at(i, j)));
                s.append("                %s = %s.mul(alpha);\n".formatted(c(i, j), c(i, j)));
                s.append("                (FMA ? z.fma(v, %s) : z.mul(v).add(%s)).intoArray(c, %s);\n"
                        .formatted(c(i, j), c(i, j), at(i, j)));
            }
            s.append("            }\n");
        }
        s.append("        }\n    }\n");
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
