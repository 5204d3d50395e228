package org.jonum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math4.legacy.linear.ArrayRealVector;
import org.apache.commons.math4.legacy.linear.MatrixUtils;
import org.apache.commons.math4.legacy.linear.RealMatrix;
import org.apache.commons.math4.legacy.linear.RealVector;
import org.ejml.data.DMatrixRMaj;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.structure.Access2D;

/// The code of `docs/interop.md`: each statement here stands there, and gives what it should.
class InteropTest {
    private static final Path ROOT = Optional.ofNullable(System.getProperty("jonum.root")).map(Path::of)
            .orElseGet(() -> Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                    .filter(p -> Files.exists(p.resolve("tour"))).findFirst().orElseThrow());
    private final Matrix a = Matrix.random(new Random(1), 5, 3).transpose();
    private final Vector x = a.row(1);

    @Test
    void ejml() {
        DMatrixRMaj e = new DMatrixRMaj(a.toArray());
        Matrix b = Matrix.of(e.numRows, e.numCols, Arrays.copyOf(e.data, e.getNumElements()));
        Matrix view = Matrix.of(new DoubleView(e.data, 0, e.numRows, e.numCols, Math.max(1, e.numCols), 1));
        assertEquals(a.get(1, 2), e.get(1, 2));
        assertEquals(a, b);
        view.set(1, 2, 7);
        assertEquals(7, e.get(1, 2));
    }

    @Test
    void ojAlgo() {
        R064Store o = R064Store.FACTORY.copy(Access2D.wrap(a.toArray()));
        Matrix b = Matrix.of(o.toRawCopy2D());
        Matrix view = Matrix.of(DoubleView.of(o.data, 0, o.getRowDim(), o.getColDim(), Math.max(1, o.getRowDim())));
        assertEquals(a.get(1, 2), o.doubleValue(1, 2));
        assertEquals(a, b);
        view.set(1, 2, 7);
        assertEquals(7, o.doubleValue(1, 2));
    }

    @Test
    void commonsMath() {
        RealMatrix r = MatrixUtils.createRealMatrix(a.toArray());
        Matrix b = Matrix.of(r.getData());
        RealVector v = new ArrayRealVector(x.toArray(), false);
        Vector y = Vector.of(v.toArray());
        assertEquals(a.get(1, 2), r.getEntry(1, 2));
        assertEquals(a, b);
        assertEquals(x, y);
    }

    /// Statement by statement; only the names of what comes back differ, as `a` and `x` are there already.
    @Test
    void theDocumentShowsThisCode() throws IOException {
        String here = Files.readString(ROOT.resolve("bench/src/test/java/org/jonum/bench/InteropTest.java"));
        List<String> shown = Files.readAllLines(ROOT.resolve("docs/interop.md")).stream().filter(l -> l.contains(";"))
                .map(l -> l.replaceFirst("\\s+//.*", "")).filter(l -> l.endsWith(";")).toList();
        assertEquals(10, shown.size(), shown::toString);
        for (String line : shown) {
            String code = line.replaceFirst("^Matrix a = ", "Matrix b = ").replaceFirst("^Vector x = ", "Vector y = ");
            assertTrue(here.contains("        " + code + "\n"), line);
        }
    }
}
