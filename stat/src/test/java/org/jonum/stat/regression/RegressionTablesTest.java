package org.jonum.stat.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jonum.stat.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure of fits against R's lm, glm, glm.nb, rlm and glmnet: see `src/test/oracles/regression.R`.
class RegressionTablesTest {
    private static final Map<String, String[]> DATA = Tables.columns("regression-data.tsv");
    private static final Map<String, Map<String, double[]>> R = Tables.values("regression.tsv.gz");
    private static final Frame FRAME = frame();
    private static final Frame NEW = Frame.of("x1", -1, 0.5, 3).and("x2", 2, 5, 20).and("x3", 0, -1, 1)
            .and("g", "d", "a", "b").and("h", "v", "v", "u");
    private static final Term ONE = Term.intercept(), X1 = Term.numeric("x1"), X2 = Term.numeric("x2"),
            X3 = Term.numeric("x3"), G = Term.factor("g"), H = Term.factor("h");

    private static Frame frame() {
        Frame f = Frame.of("g", Tables.of(DATA, "g")).and("h", Tables.of(DATA, "h"));
        for (String name : DATA.keySet()) {
            if (!name.equals("g") && !name.equals("h")) f = f.and(name, column(name));
        }
        return f;
    }

    private static double[] column(String name) {
        return Tables.numbers(Tables.of(DATA, name));
    }

    private static Design design(Term... terms) {
        return Design.of(FRAME, terms);
    }

    /// A linear model of R's.
    record Linear(String name, LinearFit fit) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Linear> linear() {
        double[] y = column("y");
        Term gSum = Term.factor("g", Coding.SUM), hSum = Term.factor("h", Coding.SUM);
        Term gHelmert = Term.factor("g", Coding.HELMERT);
        List<Linear> all = new ArrayList<>();
        all.add(new Linear("plain", LinearRegression.fit(design(ONE, X1, X2, X3), y)));
        all.add(new Linear("weighted",
                LinearRegression.fit(design(ONE, X1, X2, G), y, Weights.reliability(column("w")))));
        all.add(new Linear("origin", LinearRegression.fit(design(X1, X2), y)));
        all.add(new Linear("treatment", LinearRegression.fit(design(ONE, X1, G, H, Term.interaction(G, H)), y)));
        all.add(new Linear("sum", LinearRegression.fit(design(ONE, X1, gSum, hSum, Term.interaction(gSum, hSum)), y)));
        all.add(new Linear("helmert", LinearRegression.fit(
                design(ONE, gHelmert, Term.interaction(X1, Term.factor("g", Coding.INDICATOR))), y)));
        all.add(new Linear("polynomial", LinearRegression.fit(
                design(ONE, Term.factor("g", Coding.POLYNOMIAL), Term.polynomial("x2", 3)), y)));
        double[] t = new double[400], v = new double[400];
        for (int i = 0; i < 400; i++) {
            t[i] = i + 1;
            v[i] = Math.rint((3 * t[i] + 2 * Math.sin(t[i] * t[i])) * 1e6) / 1e6;
        }
        all.add(new Linear("far", LinearRegression.fit(
                Design.of(Frame.of("t", t), Term.intercept(), Term.numeric("t")), v)));
        return all;
    }

    private static double[] of(List<Coefficient> c, ToDoubleFunction<Coefficient> f) {
        return c.stream().mapToDouble(f).toArray();
    }

    private static double[] predictions(List<Prediction> p, ToDoubleFunction<Prediction> f) {
        return p.stream().mapToDouble(f).toArray();
    }

    private static void compare(Map<String, double[]> r, String name, String quantity, double tolerance, double floor,
            double... found) {
        Tables.assertClose(Tables.of(r, quantity), found, tolerance, floor, name + " " + quantity);
    }

    @ParameterizedTest
    @MethodSource("linear")
    void linearModels(Linear model) {
        Map<String, double[]> r = Tables.of(R, model.name);
        LinearFit f = model.fit;
        LinearSummary s = f.summary(0.9);
        String n = model.name;
        compare(r, n, "coef", 1e-11, 1e-3, of(s.coefficients(), Coefficient::estimate));
        compare(r, n, "se", 1e-11, 0, of(s.coefficients(), Coefficient::standardError));
        compare(r, n, "stat", 1e-11, 1e-3, of(s.coefficients(), Coefficient::statistic));
        compare(r, n, "logp", 1e-10, 1e-3, of(s.coefficients(), Coefficient::logPValue));
        compare(r, n, "lower", 1e-11, 1e-3, of(s.coefficients(), Coefficient::lower));
        compare(r, n, "upper", 1e-11, 1e-3, of(s.coefficients(), Coefficient::upper));
        compare(r, n, "sigma", 1e-12, 0, s.sigma());
        compare(r, n, "r2", 1e-12, 0, s.rSquared());
        compare(r, n, "adjr2", 1e-12, 0, s.adjustedRSquared());
        compare(r, n, "f", 1e-10, 0, s.f(), s.fDegrees(), s.degreesOfFreedom());
        compare(r, n, "logpf", 1e-10, 0, s.logPValue());
        compare(r, n, "loglik", 1e-12, 0, s.logLikelihood());
        compare(r, n, "aic", 1e-12, 0, s.aic());
        compare(r, n, "bic", 1e-12, 0, s.bic());
        if (r.containsKey("residuals")) {
            compare(r, n, "residuals", 1e-10, 1, f.residuals());
            Influence i = f.influence();
            compare(r, n, "leverage", 1e-11, 0.1, i.leverage());
            compare(r, n, "standardized", 1e-10, 0.1, i.standardized());
            compare(r, n, "studentized", 1e-10, 0.1, i.studentized());
            compare(r, n, "cook", 1e-10, 0.1, i.cook());
        }
        for (Sandwich kind : Sandwich.values()) {
            compare(r, n, kind.name(), 1e-10, 0,
                    of(f.summary(kind, 0.9).coefficients(), Coefficient::standardError));
        }
        if (r.containsKey("predict")) {
            Design later = f.design().on(NEW);
            compare(r, n, "predict", 1e-11, 1, f.predict(later));
            compare(r, n, "predict.se", 1e-11, 1, predictions(f.confidence(later, 0.9), Prediction::standardError));
            compare(r, n, "conf.lower", 1e-11, 1, predictions(f.confidence(later, 0.9), Prediction::lower));
            compare(r, n, "conf.upper", 1e-11, 1, predictions(f.confidence(later, 0.9), Prediction::upper));
            compare(r, n, "pred.lower", 1e-11, 1, predictions(f.prediction(later, 0.9), Prediction::lower));
            compare(r, n, "pred.upper", 1e-11, 1, predictions(f.prediction(later, 0.9), Prediction::upper));
        }
        if (r.containsKey("vif")) {
            double[] vif = f.varianceInflation();
            compare(r, n, "vif", 1e-11, 0, vif[1], vif[2], vif[3]);
        }
    }

    @Test
    void frequenciesAreRepeatedRows() {
        Map<String, double[]> r = Tables.of(R, "frequency");
        LinearFit f = LinearRegression.fit(design(ONE, X1, X2), column("y"), Weights.frequency(column("trials")));
        LinearSummary s = f.summary(0.9);
        String n = "frequency";
        compare(r, n, "coef", 1e-11, 0, of(s.coefficients(), Coefficient::estimate));
        compare(r, n, "se", 1e-11, 0, of(s.coefficients(), Coefficient::standardError));
        compare(r, n, "logp", 1e-10, 0, of(s.coefficients(), Coefficient::logPValue));
        compare(r, n, "r2", 1e-12, 0, s.rSquared());
        compare(r, n, "adjr2", 1e-12, 0, s.adjustedRSquared());
        compare(r, n, "loglik", 1e-12, 0, s.logLikelihood());
        compare(r, n, "bic", 1e-12, 0, s.bic());
        for (Sandwich kind : Sandwich.values()) {
            compare(r, n, kind.name(), 1e-10, 0,
                    of(f.summary(kind, 0.9).coefficients(), Coefficient::standardError));
        }
    }

    @Test
    void dependentColumnsAreNamed() {
        double[] x1 = column("x1"), x2 = column("x2"), sum = new double[x1.length];
        for (int i = 0; i < sum.length; i++) sum[i] = x1[i] + x2[i];
        Frame f = FRAME.and("sumx", sum);
        LinearFit fit = LinearRegression.fit(Design.of(f, ONE, X1, X2, Term.numeric("sumx"), X3), column("y"));
        assertEquals(List.of("sumx"), fit.aliased());
        compare(Tables.of(R, "aliased"), "aliased", "coef", 1e-11, 0, fit.coefficients());
        compare(Tables.of(R, "aliased"), "aliased", "sigma", 1e-12, 0, fit.sigma());
    }

    /// A generalized linear model of R's.
    record General(String name, GlmFit fit) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<General> general() {
        double[] trials = column("trials"), share = column("k"), w = column("w"), off = column("off");
        for (int i = 0; i < share.length; i++) share[i] /= trials[i];
        double[] y = column("y"), count = column("count"), pos = column("pos");
        Design x1 = design(ONE, X1), x12 = design(ONE, X1, X2), x12g = design(ONE, X1, X2, G);
        Glm binomial = Glm.of(Family.binomial()).weights(trials), poisson = Glm.of(Family.poisson());
        Glm gamma = Glm.of(Family.gamma()), gauss = Glm.of(Family.gaussian()),
                inverse = Glm.of(Family.inverseGaussian());
        return List.of(new General("gaussian", gauss.weights(w).fit(x12g, y)),
                new General("gaussian-log", gauss.link(Link.LOG).fit(x12, pos)),
                new General("logit", binomial.fit(x12g, share)),
                new General("logit-binary", Glm.of(Family.binomial()).offset(off).fit(x12, column("b"))),
                new General("probit", binomial.link(Link.PROBIT).fit(x12g, share)),
                new General("cloglog", binomial.link(Link.CLOGLOG).fit(x12g, share)),
                new General("poisson", poisson.offset(off).fit(x12g, count)),
                new General("poisson-weighted", poisson.weights(w).fit(x12, count)),
                new General("poisson-sqrt", poisson.link(Link.SQRT).fit(x12, count)),
                new General("poisson-identity", poisson.link(Link.IDENTITY).fit(x12, count)),
                new General("gamma-inverse", gamma.weights(w).fit(x1, pos)),
                new General("gamma-log", gamma.link(Link.LOG).fit(x12g, pos)),
                new General("gamma-identity", gamma.link(Link.IDENTITY).fit(x12, pos)),
                new General("ig-log", inverse.link(Link.LOG).fit(x12, pos)),
                new General("ig-usual", inverse.fit(x1, pos)),
                new General("nb-given", Glm.of(Family.negativeBinomial(2)).fit(x12, column("over"))));
    }

    @ParameterizedTest
    @MethodSource("general")
    void generalizedLinearModels(General model) {
        Map<String, double[]> r = Tables.of(R, model.name);
        GlmFit f = model.fit;
        GlmSummary s = f.summary(0.9);
        String n = model.name;
        assertEquals(GlmStatus.CONVERGED, f.status(), n);
        compare(r, n, "coef", 1e-10, 1e-2, of(s.coefficients(), Coefficient::estimate));
        compare(r, n, "se", 1e-10, 0, of(s.coefficients(), Coefficient::standardError));
        compare(r, n, "stat", 1e-10, 1e-2, of(s.coefficients(), Coefficient::statistic));
        compare(r, n, "logp", 1e-9, 1e-3, of(s.coefficients(), Coefficient::logPValue));
        compare(r, n, "deviance", 1e-12, 0, s.deviance());
        compare(r, n, "null", 1e-11, 0, s.nullDeviance());
        compare(r, n, "dispersion", 1e-11, 0, s.dispersion());
        compare(r, n, "loglik", 1e-11, 0, s.logLikelihood());
        compare(r, n, "aic", 1e-11, 0, s.aic());
        compare(r, n, "bic", 1e-11, 0, s.bic());
        compare(r, n, "df", 0, 0, s.degreesOfFreedom());
        for (ResidualKind kind : ResidualKind.values()) compare(r, n, kind.name(), 1e-9, 0.1, f.residuals(kind));
        Influence i = f.influence();
        compare(r, n, "leverage", 1e-9, 0.1, i.leverage());
        if (r.containsKey("cook")) {
            compare(r, n, "cook", 1e-9, 0.1, i.cook());
            compare(r, n, "standardized", 1e-9, 0.1, i.standardized());
            compare(r, n, "studentized", 1e-9, 0.1, i.studentized());
            for (Sandwich kind : Sandwich.values()) {
                compare(r, n, kind.name(), 1e-9, 0,
                        of(f.summary(kind, 0.9).coefficients(), Coefficient::standardError));
            }
        }
        if (r.containsKey("predict")) {
            List<Prediction> p = f.confidence(f.design().on(NEW), 0.9);
            compare(r, n, "predict", 1e-10, 1e-2, f.predict(f.design().on(NEW)));
            compare(r, n, "predict.se", 1e-10, 1e-2, predictions(p, Prediction::standardError));
            compare(r, n, "conf.lower", 1e-10, 1e-2, predictions(p, Prediction::lower));
            compare(r, n, "conf.upper", 1e-10, 1e-2, predictions(p, Prediction::upper));
        }
    }

    @Test
    void negativeBinomialWithThetaEstimated() {
        Map<String, double[]> r = Tables.of(R, "nb");
        NegativeBinomialFit f =
                NegativeBinomialFit.of(Glm.of(Family.poisson()), design(ONE, X1, X2, G), column("over"));
        compare(r, "nb", "theta", 1e-10, 0, f.theta());
        compare(r, "nb", "theta.se", 1e-9, 0, f.thetaStandardError());
        compare(r, "nb", "coef", 1e-10, 1e-2, f.glm().coefficients());
        compare(r, "nb", "se", 1e-10, 0, of(f.glm().summary().coefficients(), Coefficient::standardError));
        compare(r, "nb", "deviance", 1e-10, 0, f.glm().deviance());
        compare(r, "nb", "loglik", 1e-12, 0, f.logLikelihood());
    }

    @Test
    void hubersEstimate() {
        for (double k : new double[] {1.345, 2}) {
            String n = k == 2 ? "huber-2" : "huber-1.345";
            HuberFit f = Huber.of(k).fit(design(ONE, X1, X2), column("out"));
            compare(Tables.of(R, n), n, "coef", 1e-9, 0, f.coefficients());
            compare(Tables.of(R, n), n, "se", 1e-9, 0, of(f.table(), Coefficient::standardError));
            compare(Tables.of(R, n), n, "stat", 1e-9, 0, of(f.table(), Coefficient::statistic));
            compare(Tables.of(R, n), n, "scale", 1e-9, 0, f.scale());
            compare(Tables.of(R, n), n, "weights", 1e-9, 0, f.weights());
        }
    }

    @Test
    void lassoAndElasticNet() {
        Design d = design(ONE, X1, X2, X3, Term.numeric("w"), Term.numeric("off"));
        for (String name : new TreeSet<>(R.keySet())) {
            if (!name.startsWith("lasso-") && !name.startsWith("net-")) continue;
            double lambda = Double.parseDouble(name.substring(name.indexOf('-') + 1));
            ElasticNet method = name.startsWith("net") ? ElasticNet.of(0.5) : ElasticNet.lasso();
            ElasticNetPath path = method.lambdas(lambda).fit(d, column("y"));
            assertEquals(true, path.converged()[0]);
            compare(Tables.of(R, name), name, "coef", 1e-9, 0.1, path.coefficients(0));
        }
    }
}
