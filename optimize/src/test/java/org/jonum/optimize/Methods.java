package org.jonum.optimize;

import java.util.List;

/// One of each method, for tests that all of them must pass.
final class Methods {
    static final List<Method> GRADIENT = List.of(new Bfgs(), new Bfgs(LineSearch.hagerZhang()), new Lbfgs(),
            new Lbfgs().lineSearch(LineSearch.hagerZhang()), new Lbfgs().lineSearch(LineSearch.backtracking()),
            new LbfgsB(), new ConjugateGradient(), new ConjugateGradient(ConjugateGradient.Formula.HAGER_ZHANG),
            new ConjugateGradient(ConjugateGradient.Formula.DAI_YUAN), new Newton(), TrustRegion.dogleg(),
            TrustRegion.exact(), TrustRegion.steihaug(), TrustRegion.sr1(), new ProjectedNewton(),
            new TruncatedNewton());
    static final List<Method> VALUES =
            List.of(new NelderMead(), new Powell(), new Newuoa(), new Bobyqa(), new Cobyla());
    static final List<Method> SQUARES = List.of(new LevenbergMarquardt(), new TrustRegionReflective());
    static final List<Method> SEARCH = List.of(new CmaEs().restarts(CmaEs.Restarts.NONE), new BasinHopping(0.25, 10, 1),
            new Multistart(10, 1));
    /// These need a box.
    static final List<Method> BOX = List.of(new DifferentialEvolution().population(12), new DualAnnealing(30, 1),
            new Direct(), new Direct().bias(Direct.Bias.GLOBAL));
    static final List<Method> CONSTRAINED = List.of(new Sqp(), new InteriorPoint(), new AugmentedLagrangian());
    static final List<Method> SYSTEMS = List.of(new HybridPowell(), new Broyden(), new NewtonKrylov(), new Anderson());
    static final List<Method> RESIDUALS = java.util.stream.Stream.of(SQUARES, SYSTEMS).flatMap(List::stream).toList();
    static final List<Method> GENERAL = java.util.stream.Stream.of(GRADIENT, VALUES, SEARCH, CONSTRAINED)
            .flatMap(List::stream).toList();

    private Methods() {}

    static boolean forSquares(Method m) {
        return RESIDUALS.contains(m);
    }
}
