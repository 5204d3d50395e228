package org.jonum.optimize;

/// The engine of each method.
final class Engines {
    private Engines() {}

    static Engine of(Method method, Evaluator eval, double[] x0) {
        if (x0.length == 0) return new NoVariables(eval);
        return switch (method) {
            case Bfgs m -> new BfgsEngine(m, eval, x0);
            case Lbfgs m -> new LbfgsEngine(m, eval, x0);
            case LbfgsB m -> new LbfgsBEngine(m, eval, x0);
            case ConjugateGradient m -> new ConjugateGradientEngine(m, eval, x0);
            case Newton m -> new NewtonEngine(m, eval, x0);
            case ProjectedNewton m -> new ProjectedNewtonEngine(m, eval, x0);
            case TruncatedNewton m -> new TruncatedNewtonEngine(m, eval, x0);
            case TrustRegion m -> new TrustRegionEngine(m, eval, x0);
            case NelderMead m -> new NelderMeadEngine(m, eval, x0);
            case Powell m -> new PowellEngine(m, eval, x0);
            case Newuoa m -> new InterpolationEngine(m.points(), m.begin(), m.end(), eval, x0);
            case Bobyqa m -> new InterpolationEngine(m.points(), m.begin(), m.end(), eval, x0);
            case Cobyla m -> new CobylaEngine(m, eval, x0);
            case LevenbergMarquardt m -> new LevenbergMarquardtEngine(m, eval, x0);
            case TrustRegionReflective m -> new ReflectiveEngine(m, eval, x0);
            case CmaEs m -> new CmaEsEngine(m, eval, x0);
            case DifferentialEvolution m -> new DifferentialEvolutionEngine(m, eval, x0);
            case DualAnnealing m -> new DualAnnealingEngine(m, eval, x0);
            case Direct m -> new DirectEngine(m, eval, x0);
            case BasinHopping m -> new BasinHoppingEngine(m, eval, x0);
            case Multistart m -> new MultistartEngine(m, eval, x0);
            case Sqp m -> new SqpEngine(m, eval, x0);
            case InteriorPoint m -> new InteriorPointEngine(m, eval, x0);
            case AugmentedLagrangian m -> new AugmentedLagrangianEngine(m, eval, x0);
            case HybridPowell m -> new HybridPowellEngine(m, eval, x0);
            case Broyden m -> new BroydenEngine(m, eval, x0);
            case NewtonKrylov m -> new NewtonKrylovEngine(m, eval, x0);
            case Anderson m -> new AndersonEngine(m, eval, x0);
        };
    }

    /// A function of nothing is at its minimum.
    private static final class NoVariables extends Engine {
        NoVariables(Evaluator eval) {
            super(eval, new double[0]);
        }

        @Override
        Status start() {
            Status s = begin();
            return s instanceof Status.Running ? new Status.Converged(Criterion.GRADIENT, 0, control.gradient()) : s;
        }

        @Override
        Status step() {
            throw new AssertionError("a run that has ended");
        }

        @Override
        double optimality() {
            return 0;
        }
    }
}
