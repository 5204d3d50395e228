package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.special.DoubleDouble;
import org.junit.jupiter.api.Test;

/// Points at which runs of [RandomPoints] and `judge_laws.c` found errors above the bars. Values have 30 digits before rounding, of
/// quadruple precision or mpmath.
class AccuracyRegressionTest {
    private static void near(double expected, double found, double ulps) {
        assertEquals(expected, found, ulps * Math.ulp(expected));
    }

    @Test
    void sumsBetweenIntegersOfBetaBinomialMasses() {
        near(2.1820720397472484787e-34, new BetaBinomial(64509, 151.95201495078263, 576.8326674090943).sf(27273), 6);
    }

    @Test
    void logarithmsOfProbabilitiesThatAreNotSmall() {
        near(-0.92880274917994534639, new BetaBinomial(4593, 1.7467119969312146, 1.309830534519654).logSf(3066), 8);
        near(-0.94119699185445947443, new Zipf(0.004922643258327142, 77730).logSf(47287), 6);
        near(-0.30666351534426413733, new Logarithmic(0.9999891795044138).logSf(11), 8);
        near(0.95136317504453657678, new Logarithmic(0.9999999988233008).sf(1), 6);
    }

    @Test
    void zetaBeyondTheLastInteger() {
        near(1.292961177819686441e-287, new Zeta(18.903029236225652).sf(9007199254740992.0), 5);
    }

    @Test
    void hypergeometricFarOut() {
        near(1.0255664571605134455e-250, new Hypergeometric(4091184225L, 1676439181, 610507).sf(263185), 6);
        near(5.5155070319066068659e-248, new Hypergeometric(5475135525L, 1934553, 4986919598L).cdf(1748575), 6);
    }

    @Test
    void logarithmsOfDensitiesNearZero() {
        near(0.067771646700790476631,
                new SkewNormal(6.004066458255262E9, 0.3171702748522074, 2.633241144841605E-7)
                        .logPdf(6004066458.0749454),
                3);
        near(8.6053411885143705475e-05,
                new TruncatedNormal(0, 497.5627853232584, 4787.135023072029, 4788.139046172123)
                        .logPdf(4787.424159405864),
                4);
    }

    @Test
    void densitiesFarOut() {
        near(1.5859012713863024398e-291,
                new Nakagami(3.525147739830841E-8, 2.155657413048602E-4).pdf(1986.8229021652332), 4);
        near(2.7159453706839956929e-266, new ChiSquared(2.5867147000201038E8).pdf(257883999.77110493), 4);
        near(1.5782514494959435701e-195, new StudentT(0.006608519425985398, 7.279479872515476E-5, 1.1579417565612956E-7)
                .pdf(-1.0083783636625404e+191), 4);
    }

    @Test
    void densityOfStudentWhoseStandardOneIsNearlyBelowTheRange() {
        StudentT t = new StudentT(5759.454244876714, -1.4274809990134473E-4, 3.2579105294172926E-6);
        near(7.5803883876581865833e-289, t.pdf(-1.5673309458773121e-05), 4);
        assertEquals(0, t.pdf(Double.MAX_VALUE));
        assertEquals(0, t.pdf(Double.NEGATIVE_INFINITY));
    }

    @Test
    void logarithmsWhereTheirTermsCancelOrTheirArgumentsAreBelowTheRange() {
        near(-0.015107307918672081716,
                new Laplace(-245440.44871541407, 0.5074541917908619).logPdf(-245440.44887219812), 4);
        near(-743.34145916589150311,
                new GeneralizedPareto(0, 6827051.8129836675, -2.383799348877716).logCdf(1.0119040013306134e-316), 2);
    }

    @Test
    void triangularQuantilesOfProbabilitiesBelowTheRange() {
        Triangular t = new Triangular(0, 2.576115124770379E-10, 4.5228440529977355E-10);
        // mpmath: sqrt(upper*mode*exp(-728.9442460212533))
        near(1.75774798776707545839E-168, t.quantileLog(-728.9442460212533), 2);
        near(-748.3244537551211094,
                new Triangular(0, 80639.92359798904, 80639.92912492953).logPdf(3.3028534963244606e-316), 2);
        assertEquals(Double.NEGATIVE_INFINITY, t.logPdf(0));
        assertEquals(t.upper(), t.isfLog(-1e4));
        assertEquals(0, t.quantileLog(Double.NEGATIVE_INFINITY));
        assertEquals(1, new Triangular(1, 1, 2).quantileLog(-800));
    }

    @Test
    void logarithmsOfTailsALittleBelowOneHalf() {
        near(-0.92031672036015213949, new Beta(21.68672584761001, 1.4026339613719705E7).logSf(1.6087502647937907e-06),
                6);
        near(-0.85200983582756872383, new Binomial(80504487, 0.9999996946925611).logSf(80504463), 8);
        near(-0.46548590046965083536, new NegativeBinomial(6.7086660912403255, 0.008033671969680193).logCdf(893), 8);
        near(-0.32782078905756900853, new BetaBinomial(90168, 0.05703303408394919, 109.47030987529548).logCdf(1), 8);
        near(-0.47954616441889355801, new BetaBinomial(82516, 18.524172799477363, 3.926542848033129).logSf(66838), 9);
    }

    @Test
    void densitiesWithoutIdleRoundings() {
        near(1.6864984798357736882, new Kolmogorov().pdf(0.73093810266278791), 2);
        near(1.8919558224914043642e-236,
                new Levy(-0.0032294370102376024, 2.1603520999298055E-6).pdf(-0.003229435099925868), 3);
        near(1.2091031384833992564e-294,
                new InverseGamma(0.0022330233902413004, 2.3243957587251692E-5).pdf(4.0523502721382795e+290), 2);
    }

    @Test
    void gammaLawsBelowTheNormalNumbers() {
        near(3.4553893964402102929e-296,
                new Gamma(0.9286316045556903, 0.004402564441734837).cdf(2.8952246846297047e-321), 3);
    }

    @Test
    void skellamFarOutWhereProductsUnderflow() {
        Skellam law = new Skellam(4377.618613758424, 1375.4781192360472);
        near(1.47624584930185337e-295, law.pmf(314), 5);
        near(3.6660076776839540749e-295, law.cdf(314), 8);
    }

    @Test
    void inverseGaussianQuantilesWhereSlopesAreLost() {
        InverseGaussian law = new InverseGaussian(6.634898691775828E-4, 0.0063910232169873855);
        assertEquals(1.8785672693266827E-162, law.cdf(law.quantile(1.8785672693266827E-162)), 1e-170);
        InverseGaussian wide = new InverseGaussian(8.197349293956791E7, 9.856089424045744E-10);
        assertEquals(6.454993044321064E-70, wide.sf(wide.isf(6.454993044321064E-70)), 1e-81);
    }

    @Test
    void theFQuantileBelowTheOddsOfDoubles() {
        FisherF law = new FisherF(1.2333789042751116E-9, 4.3493936934425235E7);
        assertEquals(4.0688746067346294E-7, law.sf(law.isf(4.0688746067346294E-7)), 1e-21);
    }

    /// The density by the asymptotic expansion of the Bessel function, the others by sums of Poisson weights.
    @Test
    void nonCentralChiSquaredWithLargeNonCentralities() {
        NoncentralChiSquared law = new NoncentralChiSquared(1.6047736944790099, 8.682848459174533E7);
        assertEquals(9.15156206717584849e-88, law.pdf(86465896.486790329), 1e-99);
        assertEquals(1.0725017448715655675e-261, law.cdf(86186012.136919558), 1e-273);
        assertEquals(1.0206079228638619814e-50, law.sf(87106985.879844859), 1e-62);
    }

    @Test
    void quantilesOfNormalLogarithmsThatAreHuge() {
        near(-1.4142135623730951e50, new Normal(0, 1).quantileLog(-1e100), 2);
        near(1.4142135623730951e50, new Normal(0, 1).isfLog(-1e100), 2);
    }

    /// log Q by mpmath.
    @Test
    void theLogarithmOfTheNormalTailAsAPair() {
        double[][] values = {{-2, -0.023012909328963493, 1.9e-18}, {0, -0.6931471805599453, -2.3190468138462996e-17},
            {0.5, -1.1759117615936186, 0}, {3, -6.607726221510349, 0}, {20, -203.91715537109727, 0}};
        for (double[] v : values) assertEquals(v[1], WideNormal.logSf(DoubleDouble.of(v[0])).value(), Math.ulp(v[1]));
        double a = WideNormal.logSf(DoubleDouble.of(1)).value(),
                b = WideNormal.logSf(DoubleDouble.of(Math.nextDown(1.0))).value();
        assertEquals(a, b, 2 * Math.ulp(a));
        a = WideNormal.logSf(DoubleDouble.of(4 * Math.PI)).value();
        b = WideNormal.logSf(DoubleDouble.of(Math.nextDown(4 * Math.PI))).value();
        assertEquals(a, b, 2 * Math.ulp(a));
    }

    @Test
    void entropiesAndModesOfTheRangeAndOfDn() {
        assertEquals(new StudentT(10, 0, Math.sqrt(2)).entropy() - Math.log(2), new StudentizedRange(2, 10).entropy(),
                1e-13);
        double x = new StudentizedRange(3, 10).mode();
        assertEquals(1.28215424, x, 1e-7);
        assertEquals(1.3924886023275, new StudentizedRange(3, 10).entropy(), 1e-11);
        assertEquals(0.5, new KolmogorovD(2).mode(), 1e-9); // the corner of its density
        // n = 2: two triangles of mass ½ with heights 4 and 2, of each −∫ f·log f = ½·(½ − log height)
        assertEquals(0.5 - 0.5 * Math.log(8), new KolmogorovD(2).entropy(), 1e-12);
        double y = new KolmogorovD(100).entropy();
        assertEquals(-2.3044314353, y, 1e-9);
        assertTrue(Math.abs(
                new KolmogorovD(140).entropy() - new KolmogorovD(141).entropy() - 0.5 * Math.log(141 / 140.0)) < 1e-4);
    }
}
