package org.jonum.bench.operation;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every operation that is measured by name.
public final class Catalogue {
    /// Sizes of square products: where bars are, and some between for the plots.
    public static final String SQUARES = "{8,16,24,32,48,64,96,100,128,192,256,384,500,512,768,1000,1024,1500,2048}";

    /// All of them.
    public static final List<Operation> ALL = Operation.parseAll(
            "{d,s}gemm n=" + SQUARES,
            "{d,s}gemm {NN,TN,NT,TT} n=1000 pad=24",
            "{d,s}gemm m=2000 n=2000 k={16,32,64}",
            "{d,s}gemm m=2000 n={4,8,16,32} k=2000",
            "{d,s}{syrk,syr2k,symm,trmm,trsm} n={100,500,1000,2000}",
            "{d,s}syrk {UN,LT,UT} n=500",
            "{d,s}symm {LU,RL,RU} n=500",
            "{d,s}{trmm,trsm} {LLT,LUN,LUT,RLN,RLT,RUN,RUT} n=500",
            "{d,s}{gemv N,gemv T,ger,symv,trmv,trsv} n={50,500,3000}",
            "{d,s}{dot,axpy,scal,nrm2,asum,amax,copy} n={100,10000,10000000}",
            "{d,s}gemm_batch n={4,8,16,32} count=10000",
            "{d,s}{" + Decomposition.names() + "} n={50,100,200,500,1000,2000}",
            "d{times,solve,inverse,cholesky} n={2,3,4,5,6,7,8,100}",
            "d{pdf,cdf,quantile} {" + Law.names() + "} n=1000",
            "d{pdfs,cdfs,quantiles} {normal,exponential,logistic,laplace} n=1000",
            "dsample {" + Law.names() + "} n=1000",
            "dfunction {" + FunctionOperation.names() + "} n=1000",
            "dcolumns m={1000000,10000000} n=10",
            "dcorrelation m={10000,100000} n={50,500}",
            "dols m={10000,1000000} n={20,50}",
            "dkendall n={10000,1000000}",
            "dlbfgs n=1000000",
            "dneldermead n=2",
            "d{cg,bobyqa} n=10",
            "d{fit,root} n=100");

    private Catalogue() {}

    /// The operations that a pattern asks for.
    ///
    /// @param pattern an operation or several ([Braces]), of any size; or words that stand, next to each other, in the
    ///     names of operations of the catalogue: `dgemm`, `gemv T`, `n=1000`, with regular expressions
    /// @return at least one
    /// @throws IllegalArgumentException if there is none
    public static List<Operation> matching(String pattern) {
        List<Operation> found = Braces.expand(pattern).stream().flatMap(Catalogue::matchingOne).toList();
        if (found.isEmpty()) throw new IllegalArgumentException(pattern + ": no operation of that name");
        return found;
    }

    private static Stream<Operation> matchingOne(String pattern) {
        Predicate<String> isIn = Pattern.compile("(^| )(" + pattern + ")( |$)", Pattern.CASE_INSENSITIVE).asPredicate();
        List<Operation> listed = ALL.stream().filter(o -> o.name().equals(pattern)).toList();
        if (!listed.isEmpty()) return listed.stream();
        try {
            return Stream.of(Operation.parse(pattern));
        } catch (IllegalArgumentException e) {
            return ALL.stream().filter(o -> isIn.test(o.name()));
        }
    }
}
