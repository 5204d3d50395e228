package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What random points found (`random_laws.py`, [RandomPoints] with `judge_laws.py`): steps out of the range between an argument and a
/// value that are in it, and differences that cancel. All values have 40 digits and more before rounding.
class FarPointsTest {
    @Test
    void levyWhereTheStandardizedArgumentOverflows() {
        Levy law = new Levy(1.659449624518878, 0.01609553081313063);
        assertEquals(1.017374084098807e-155, law.sf(9.8997467708209e+307), 1e-170);
    }

    @Test
    void lognormalFarOutWithASmallDeviation() {
        near(1.6234727458299067225e-43, new LogNormal(37.24416561645954, 0.062449843100143).cdf(6326027302994607.0),
                12);
        near(9.1171577580575276067e-40,
                new LogNormal(-47.731963226230704, 0.05071407760329465).sf(3.628970319470309e-21), 12);
    }

    @Test
    void cauchyWhereTheProbabilityIsBelowTheRange() {
        Cauchy law = new Cauchy(0, 0.018000320573480676);
        near(-1.8745618490833937522e+307, law.quantileLog(-712.6840940982541), 3);
        near(1.8745618490833937522e+307, law.isfLog(-712.6840940982541), 3);
    }

    @Test
    void rayleighAtTheSmallestNumber() {
        assertEquals(1.005961456557603e-306, new Rayleigh(2.2161627861777197E-9).pdf(Double.MIN_VALUE), 1e-320);
    }

    private static void near(double expected, double found, double ulps) {
        assertEquals(expected, found, ulps * Math.ulp(expected));
    }

    @Test
    void chiWhereTheSquareUnderflows() {
        near(6.1293528105604032081e+184, new Chi(2.852494710665267E-4).pdf(4.112122569681383e-189), 4);
        near(-4.9967150201282616374e-163, new Chi(0.6562797620223221).logSf(5.902001196862174e-248), 4);
        near(5.9020011968618e-248, new Chi(0.6562797620223221).quantile(4.99671502012826e-163), 1e4);
    }

    @Test
    void nakagamiWhereTheSquareUnderflows() {
        Nakagami law = new Nakagami(1.3581367915770711E-5, 29555.572091464925);
        near(0.020296398583494025931, law.sf(Double.MIN_VALUE), 2);
        near(-3.8973118183534514679, law.logSf(Double.MIN_VALUE), 2);
        near(-0.020505200598176663431, law.logCdf(Double.MIN_VALUE), 3);
    }

    @Test
    void maxwellWhereADensityOfScaleOneUnderflows() {
        near(4.120891418096151744e-310, new Maxwell(8.742799531467546E-10).pdf(3.3641432951632214e-08), 4);
        double far = new Maxwell(1.8601835929651904).quantileLog(-1100.6914703893556);
        near(-1100.6914703893556, new Maxwell(1.8601835929651904).logCdf(far), 2);
    }

    @Test
    void inverseGaussianWithHugeAndWithTinyShapeOverMean() {
        near(2.9144261684880000137e-308, new InverseGaussian(4.237769692766268E-9, 3639.275991869729)
                .pdf(4.237593743783913e-09), 4);
        near(0.015537547707987475297, new InverseGaussian(6615.806933214422, 2.9839301608412036E-5)
                .sf(0.0786771602388336), 6);
        InverseGaussian narrow = new InverseGaussian(4.942054107018078E-10, 6.713022389145701E9);
        double x = narrow.quantile(1e-200);
        near(1e-200, narrow.cdf(x), 1e-200 / Math.ulp(1e-200) * narrow.pdf(x) * Math.ulp(x) / narrow.cdf(x));
    }

    @Test
    void logarithmsOfDensitiesKeepTheirDigitsWhereTheyCrossZero() {
        near(0.021905305376584053564, new VonMises(-2.1300934509327414, 587.6150816788746).logPdf(-2.217573004152921),
                4);
        near(-0.0065264278086483464271, new Kolmogorov().logPdf(0.5484739086595201), 4);
        near(-0.029643808195524130345, new Laplace(-8998659.863478305, 0.4046354366419381).logPdf(-8998659.765853774),
                4);
        near(-0.07542099933216135, new FoldedNormal(-1.815931080700756E-10, 0.8589741410412899)
                .logPdf(0.04928607241066305), 2);
        near(-1.0790296173184286546, new FoldedNormal(-701.118554850389, 1.1656544902066048E-7)
                .logPdf(701.1185541884265), 4);
        near(-0.48161249650203307007, new TruncatedNormal(0.0, 2.03477118184367E-6, -3.883245097944486E-5,
                -3.703185658668586E-5).logPdf(-3.883187686194143e-05), 8);
    }

    @Test
    void hypergeometricTailWhereManyTermsCount() {
        Hypergeometric law = new Hypergeometric(1244452670, 335350046, 667103190);
        near(1.0404850979293470287e-290, law.cdf(179483972), 10);
    }

    /// The quantile of p < 1/2 at x, where an ulp of x is worth that of p; `ulps` of x.
    private static void inverse(ContinuousDistribution law, double p, double ulps) {
        double x = law.quantile(p), y = law.isf(p);
        if (x > law.support().lower())
            assertEquals(p, law.cdf(x), ulps * (law.pdf(x) * Math.ulp(x) + Math.ulp(p)), law::toString);
        else
            assertTrue(law.cdf(Math.nextUp(x)) >= p, law::toString);
        if (y < law.support().upper())
            assertEquals(p, law.sf(y), ulps * (law.pdf(y) * Math.ulp(y) + Math.ulp(p)), law::toString);
        else
            assertTrue(law.sf(Math.nextDown(y)) >= p, law::toString);
    }

    @Test
    void quantilesOfHeavyTailsReachTheEndsOfTheRange() {
        inverse(new FisherF(1.6978480349464743, 1.1917797361179812), 3.4724328286529394e-181, 20);
        inverse(new FisherF(9.088944084413565E8, 1.3608141630255162), 1.6856101847449685e-194, 20);
        inverse(new StudentT(5.506081078802008E-4, -174.43876240440486, 16.605362692864027), 0.39677900321822, 20);
        inverse(new StudentT(1.921782788895404E-4, -11294.877375250027, 1.412569730557526E-10), 0.4480870893202477, 20);
    }

    @Test
    void lawsOfExtremesWhereTheStandardizedArgumentOverflows() {
        GeneralizedPareto law = new GeneralizedPareto(-2.52549634933757E-10, 5.491542461449761E-4, 3518.102240799549);
        near(0.18537795063273461075, law.cdf(2.875514538661544e+306), 4);
        near(-248.72710360316028153,
                new GeneralizedPareto(1.4377020268967203E-4, 2.1237672951087138E-4, 2.8686423920802397)
                        .logSf(5.527150343335807e+305),
                2);
        near(Math.exp(-law.sf(2.875514538661544e+306)), new GeneralizedExtremeValue(-2.52549634933757E-10,
                5.491542461449761E-4, 3518.102240799549).cdf(2.875514538661544e+306), 4);
    }

    @Test
    void endsOfElementaryLaws() {
        Rayleigh rayleigh = new Rayleigh(2);
        near(-1100, rayleigh.logCdf(rayleigh.quantileLog(-1100)), 4);
        near(1764373347934972976.3, new Frechet(0.0, 9.83157154822554E-7, 0.009211871444690205).pdf(2.34868989e-314),
                4);
        near(5.0220110850346764996e-05, new Uniform(2.684930070957011E-10, 0.9999497814186513).logPdf(0.5), 2);
        near(-739.18779849284630106, new Uniform(0.0, 6.937707580381733E7).logCdf(6.546874488e-314), 2);
        near(3.9513714865533698824e-314, new Lomax(9.91700003610967, 7412415.266659523).cdf(5.2865e-320), 4);
        inverse(new Lomax(167.34466449041184, 4.933919930626411E9), 2.6893193743924017e-300, 4);
    }

    @Test
    void atTheRoundedEndOfTheSupport() {
        GeneralizedPareto law = new GeneralizedPareto(-7.45981891554639E8, 1.1228563864323953E8, -0.10325984457378468);
        near(3.1445670009993489675e-184, law.sf(341426666.01882744), 4);
        near(2.4869667816286723023e-173, law.pdf(341426666.01882744), 4);
        GeneralizedExtremeValue maxima = new GeneralizedExtremeValue(2.8997486730005003E-10, 6083.553931745588,
                -7394.4622272334345);
        near(138269767530971.35578, maxima.pdf(0.8227175617294211), 4);
    }

    @Test
    void zetaTailWhoseTermsAreBelowTheRange() {
        near(1.1320340122392124962e-300, new Zeta(28.171273770529755).sf(96896875087.0), 4);
        near(-3.3203835296354740268e-312, new Zeta(20.442058596577372).logCdf(9007199254740992.0), 4);
    }
}
