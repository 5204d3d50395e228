package org.jonum.stat.regression;

import org.jspecify.annotations.Nullable;

/// A generalized linear model: responses of a [Family] with means μ, and g(μ) = X·b + offset for a [Link] g.
///
/// {@snippet :
/// Design dose = Design.of(Frame.of("dose", 0, 1, 2, 3), Term.intercept(), Term.numeric("dose"));
/// GlmFit fit = Glm.of(Family.binomial()).weights(20, 20, 20, 20).fit(dose, 0.1, 0.25, 0.6, 0.8);
/// double slope = fit.coefficients()[1];                     // slope == 1.2403834089315666
/// boolean maximum = fit.status() == GlmStatus.CONVERGED;       // maximum == true
/// }
/// Fitted by Fisher scoring, each step by QR (McCullagh, Nelder 1989, §2.5), with steps halved that lead to invalid means or a
/// greater deviance (Marschner 2011). Iteration ends when a step is below 10⁻¹² of the linear predictor, in the metric of the weights. Data that
/// separate responses are found and named: [GlmStatus#SEPARATED].
///
/// **Cost** 2·n·p² flops for each of 4 to 10 iterations, in parallel; less where the Gram matrix is good enough, as in [LinearRegression].
/// **Error** a small multiple of ε times the condition of the weighted columns, scaled to one length.
public final class Glm {
    private static final int ITERATIONS = 200;

    final Family family;
    final Link link;
    final double @Nullable [] weights;
    final double @Nullable [] offset;
    final double @Nullable [] start;
    final int iterations;

    private Glm(Family family, Link link, double @Nullable [] weights, double @Nullable [] offset,
            double @Nullable [] start, int iterations) {
        this.family = family;
        this.link = link;
        this.weights = weights;
        this.offset = offset;
        this.start = start;
        this.iterations = iterations;
    }

    /// A model with the usual link of its family.
    ///
    /// @param family of the responses
    /// @return the model
    public static Glm of(Family family) {
        return new Glm(family, family.usualLink(), null, null, null, ITERATIONS);
    }

    /// This model with another link.
    ///
    /// @param other the link
    /// @return a new model
    public Glm link(Link other) {
        return new Glm(family, other, weights, offset, start, iterations);
    }

    /// This model with another family, and the same link.
    ///
    /// @param other the family
    /// @return a new model
    public Glm family(Family other) {
        return new Glm(other, link, weights, offset, start, iterations);
    }

    /// This model with prior weights: Var y = φ·V(μ)/w. For the binomial family, w is the number of trials of which y is the proportion.
    ///
    /// @param w finite numbers ≥ 0, one for each row; rows of weight 0 take no part
    /// @return a new model
    /// @throws IllegalArgumentException if one is negative or not finite
    public Glm weights(double... w) {
        Arguments.notNegative("Glm.weights", w);
        return new Glm(family, link, w.clone(), offset, start, iterations);
    }

    /// This model with a known part of the linear predictor.
    ///
    /// @param known finite numbers, one for each row
    /// @return a new model
    /// @throws IllegalArgumentException if one is not finite
    public Glm offset(double... known) {
        Arguments.finite("Glm.offset", known);
        return new Glm(family, link, weights, known.clone(), start, iterations);
    }

    /// This model with coefficients to begin with.
    ///
    /// @param b finite numbers, one for each column
    /// @return a new model
    /// @throws IllegalArgumentException if one is not finite
    public Glm startAt(double... b) {
        Arguments.finite("Glm.startAt", b);
        return new Glm(family, link, weights, offset, b.clone(), iterations);
    }

    /// This model with another limit of iterations; it is 200 else.
    ///
    /// @param limit at least 1
    /// @return a new model
    /// @throws IllegalArgumentException if limit < 1
    public Glm iterations(int limit) {
        if (limit < 1) throw new IllegalArgumentException("Glm.iterations: limit = " + limit + ", need limit ≥ 1");
        return new Glm(family, link, weights, offset, start, limit);
    }

    Glm withoutStart() {
        return new Glm(family, link, weights, offset, null, iterations);
    }

    /// Fit.
    ///
    /// @param x the columns
    /// @param y responses that the family admits, one for each row
    /// @return the fit, whatever its status
    /// @throws IllegalArgumentException if sizes do not fit, a response is not one of the family, or an element is not finite
    public GlmFit fit(Design x, double... y) {
        int n = x.rows();
        Arguments.equal("Glm.fit", "responses", y.length, "rows", n);
        if (weights != null) Arguments.equal("Glm.fit", "weights", weights.length, "rows", n);
        if (offset != null) Arguments.equal("Glm.fit", "offsets", offset.length, "rows", n);
        if (start != null) Arguments.equal("Glm.fit", "coefficients to start at", start.length, "columns", x.columns());
        for (int i = 0; i < n; i++) {
            if (!family.isResponse(y[i]))
                throw new IllegalArgumentException("Glm.fit: response " + i + " is " + y[i] + ", need one of the "
                        + family.name() + " family");
        }
        GlmData data = GlmData.of(this, y);
        if (!(data.total() > 0)) throw new IllegalArgumentException("Glm.fit: all weights are 0, need one above 0");
        return new GlmFit(this, x, data, new Irls(this, x, data).run());
    }
}
