package org.jonum.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jonum.bench.operation.Decomposition;
import org.jonum.bench.operation.FunctionOperation;
import org.jonum.bench.operation.Law;
import org.jonum.bench.operation.LawOperation;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.OptimizeOperation;
import org.jonum.bench.operation.Precision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A benchmark that measures the wrong thing is found out here: every library must compute what Jonum's scalar
/// routines compute, in every operation and with every option, also when called again. Libraries that cannot be loaded
/// are left out; `mvn -Pnatives` brings the native ones.
class PeersAgreeTest {
    private static final List<Operation> OPERATIONS = Operation.parseAll(
            "{d,s}gemm {NN,TN,NT,TT} m=7 n=5 k=6",
            "{d,s}gemm {NN,TN,NT,TT} m=7 n=5 k=6 pad=3",
            "{d,s}gemm m=7 n=5 k=6 beta=1",
            "{d,s}gemm n=90",
            "{d,s}gemm_batch n=5 count=9",
            "{d,s}symm {LL,LU,RL,RU} m=7 n=5 pad=2",
            "{d,s}{syrk,syr2k} {LN,LT,UN,UT} n=7 k=5 pad=2",
            "{d,s}{trmm,trsm} {LLN,LLT,LUN,LUT,RLN,RLT,RUN,RUT} m=7 n=5 pad=2",
            "{d,s}gemv {N,T} m=7 n=5",
            "{d,s}gemv {N,T} m=7 n=5 pad=2",
            "{d,s}ger m=7 n=5",
            "{d,s}symv {L,U} n=7 pad=2",
            "{d,s}{trmv,trsv} {LN,LT,UN,UT} n=7 pad=2",
            "{d,s}{dot,axpy,scal,nrm2,asum,amax,copy} n=37",
            "{d,s}{" + Decomposition.names() + "} n=30",
            "d{times,solve,inverse,cholesky} n={2,3,4,5,6,7,8,20}",
            "d{pdf,cdf,quantile,pdfs,cdfs,quantiles,sample,bits} {" + Law.names() + "} n=200",
            "dfunction {" + FunctionOperation.names() + "} n=200",
            "dcolumns m=5000 n=3",
            "dcorrelation m=90 n=5",
            "dols m=90 n=5",
            "dkendall n=90",
            "dlbfgs n=100",
            "dneldermead n=2",
            "d{cg,bobyqa} n=5",
            "d{fit,root} n=20");

    @TestFactory
    Stream<DynamicTest> everyLibraryComputesWhatScalarComputes() throws MissingPeerException {
        Library scalar = Jonum.backend("scalar");
        List<String> names = Peers.names().stream().filter(name -> !name.equals("yardstick")).toList();
        return Peers.load(names).present().stream().flatMap(library -> OPERATIONS.stream()
                .filter(o -> library.prepare(o).isPresent())
                .map(o -> DynamicTest.dynamicTest(library.name() + " " + o.name(), () -> agree(scalar, library, o))));
    }

    @TestFactory
    Stream<DynamicTest> jonumHasEveryOperation() throws MissingPeerException {
        Library scalar = Jonum.backend("scalar");
        return OPERATIONS.stream()
                .map(o -> DynamicTest.dynamicTest(o.name(), () -> assertTrue(scalar.prepare(o).isPresent())));
    }

    private static void agree(Library one, Library other, Operation operation) {
        try (Call expected = one.prepare(operation).orElseThrow(); Call call = other.prepare(operation).orElseThrow()) {
            for (int run = 1; run <= 3; run++) {
                expected.run();
                call.run();
                double[] result = call.result();
                boolean fewer = operation instanceof Decomposition d && d.routine() == Decomposition.Routine.GEEV;
                if (!fewer) assertEquals(expected.result().length, result.length, "numbers");
                assertClose(expected.result(), result, tolerance(operation), "run " + run);
            }
        }
    }

    /// Decompositions are compared by what may depend on the condition of matrices that look random. Some inverses of peers
    /// have seven digits.
    private static double tolerance(Operation operation) {
        boolean wide = operation.precision() == Precision.DOUBLE;
        if (operation instanceof LawOperation || operation instanceof FunctionOperation) return 1e-7;
        // where a run stops is each library's own; roots differ by the last digits
        if (operation instanceof OptimizeOperation) return 1e-4;
        return operation instanceof Decomposition ? wide ? 1e-11 : 1e-3 : wide ? 1e-13 : 1e-4;
    }

    private static void assertClose(double[] expected, double[] actual, double tolerance, String when) {
        assertTrue(actual.length > 0 && actual.length <= expected.length, when);
        for (int i = 0; i < actual.length; i++) {
            assertEquals(expected[i], actual[i], tolerance * (1 + Math.abs(expected[i])), when + ", number " + i);
        }
    }
}
