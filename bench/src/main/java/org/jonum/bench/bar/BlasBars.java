package org.jonum.bench.bar;

import static org.jonum.bench.bar.Average.GEOMETRIC_MEAN;
import static org.jonum.bench.bar.Average.WORST;

import java.util.ArrayList;
import java.util.List;
import org.jonum.bench.operation.Braces;

/// What BLAS is held to. One thread on each side, unless the bar says otherwise.
final class BlasBars {
    /// Bytes a call may seem to allocate; JMH's own come to about one, which this bar does not forgive.
    private static final double NOTHING = 0.5;
    private static final List<String> OPENBLAS = List.of("openblas");
    private static final List<String> JVM =
            List.of("netlib-vector", "netlib-java", "ejml", "ojalgo", "hipparchus", "commons-math");
    private static final String SQUARES = "n={64,100,128,256,500,512,1000,1024,1500,2048}",
            LARGE = "n={1000,1024,1500,2048}", VECTORS = "n={100,10000,10000000}";

    private BlasBars() {}

    static List<Bar> all() {
        List<Bar> bars = new ArrayList<>();
        for (String p : List.of("d", "s")) {
            String gemm = p + "gemm";
            bars.add(ratio(gemm + " n = 8, 16, 32", WORST, 1.5, gemm + " n={8,16,32}"));
            bars.add(ratio(gemm + " n = 64 … 2048", GEOMETRIC_MEAN, 1.0, gemm + " " + SQUARES));
            bars.add(ratio(gemm + " n = 64 … 2048", WORST, 0.9, gemm + " " + SQUARES));
            bars.add(new CeilingBar(gemm + " n ≥ 1000", names(gemm + " " + LARGE), 0.80));
            bars.add(ratio(gemm + " transposed, lda > m", WORST, 0.85, gemm + " {NN,TN,NT,TT} n=1000 pad=24"));
            bars.add(ratio(gemm + " m = n = 2000, k = 16 … 64", WORST, 0.85, gemm + " m=2000 n=2000 k={16,32,64}"));
            bars.add(ratio(gemm + " m = k = 2000, n = 4 … 32", WORST, 0.85, gemm + " m=2000 n={4,8,16,32} k=2000"));
        }
        for (String routine : Braces.expand("{d,s}{syrk,syr2k,symm,trmm,trsm}")) {
            bars.add(ratio(routine, GEOMETRIC_MEAN, 1.0, routine + " n={100,500,1000,2000}"));
            bars.add(ratio(routine, WORST, 0.85, routine + " n={100,500,1000,2000}"));
        }
        for (String routine : Braces.expand("d{gemv N,gemv T,ger,symv,trmv,trsv}")) {
            bars.add(ratio(routine, WORST, 0.9, routine + " n={50,500,3000}"));
        }
        for (String routine : Braces.expand("d{dot,axpy,scal,nrm2,asum,amax,copy}")) {
            bars.add(ratio(routine, WORST, 0.9, routine + " " + VECTORS));
            bars.add(new CeilingBar(routine + " n = 10⁷", names(routine + " n=10000000"), 0.9));
        }
        bars.add(ratio("dgemm, batches of 10⁴", WORST, 2, "dgemm_batch n={4,8,16,32} count=10000"));
        bars.add(ratio("sgemm, batches of 10⁴", WORST, 2, "sgemm_batch n={4,8,16,32} count=10000"));
        bars.add(new SpeedUpBar("dgemm n ≥ 1000, two threads over one", names("dgemm " + LARGE), "simd-2", 1.8));
        bars.add(ratio("dgemm n = 1000, 256 bits, OpenBLAS for Haswell", WORST, 0.9, "dgemm n=1000" + Bars.HASWELL));
        bars.add(new RatioBar("fastest other JVM library", names("dgemm n=1000"), JVM, WORST, 2.5));
        bars.add(new RatioBar("EJML and ojAlgo", names("dgemm n=1000"), List.of("ejml", "ojalgo"), WORST, 10));
        bars.add(new FactBar("allocated by a call, worst of the operations above", Bars.ALLOCATED, NOTHING, "bytes",
                "quick"));
        bars.add(new FactBar("allocated by a call, worst of all routines (JMH)", Bars.ALLOCATED_JMH, NOTHING, "bytes",
                "alloc"));
        bars.add(new FactBar("start of the JVM to first product, n = 1000", Bars.START_UP, 1.5, "s", "startup"));
        return List.copyOf(bars);
    }

    private static RatioBar ratio(String row, Average average, double atLeast, String operations) {
        return new RatioBar(row, names(operations), OPENBLAS, average, atLeast);
    }

    private static List<String> names(String operations) {
        return Braces.expand(operations);
    }
}
