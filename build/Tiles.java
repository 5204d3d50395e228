import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the register tiles of the matrix product, one class a shape: `java build/Tiles.java --write|--check DIR`.
///
/// A tile keeps `vectors`×`columns` accumulators in named local variables, because the compiler keeps only those in
/// registers; the text is regular, so it is written by this program. Shapes: three vectors × 8 columns fill the 32
/// registers of AVX-512, two × 6 the 16 registers of AVX2 and SSE; the lower ones take the rows that are left over.
final class Tiles {
    // @formatter:off  text blocks and chains of append are laid out by hand
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
                    /// C %s Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
                    static void %sPacked(int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
                """.formatted(add ? "+=" : ":=", add ? "add" : "set"));
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {\n");
        steps(s, vectors, columns, true);
        epilogue(s, vectors, columns, add);
    }

    private static void direct(StringBuilder s, int vectors, int columns, boolean add) {
        s.append("""
                    /// C %s A·B from the matrices themselves: columns of A contiguous, any strides in B, which has `cols` columns.
                    static void %sDirect(int cols, int k, double[] a, int aOff, int lda, double[] b, int bOff, int rsB, int csB,
                            double[] c, int cOff, int ldc) {
                """.formatted(add ? "+=" : ":=", add ? "add" : "set"));
        for (int j = 0; j < columns; j++) {
            s.append("        int b").append(j).append(" = bOff")
                    .append(j == 0 ? "" : " + Math.min(" + j + ", cols - 1) * csB").append(";\n");
        }
        accumulators(s, vectors, columns);
        s.append("        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {\n");
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
            String index = packed ? "bo" + (j == 0 ? "" : " + " + j) : "b" + j + " + bo";
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
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < vectors; i++) {
                String sum = add ? "DoubleVector.fromArray(S, c, " + at(i, j) + ").add(" + c(i, j) + ")" : c(i, j);
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
