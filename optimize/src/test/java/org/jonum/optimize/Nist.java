package org.jonum.optimize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// NIST's reference data for nonlinear regression, with two starts and certified values.
///
/// @param name      of the data
/// @param model     by dual numbers
/// @param starts    two
/// @param certified parameters
/// @param errors    their certified standard errors
/// @param x         rows of predictors
/// @param y         responses
record Nist(String name, Model model, double[][] starts, double[] certified, double[] errors, double[][] x,
        double[] y) {
    /// A model by dual numbers.
    interface Model {
        Dual value(double[] x, Dual[] b);
    }

    private static final Map<String, Model> MODELS = new LinkedHashMap<>();

    private static Dual gauss(double x, Dual height, Dual centre, Dual width) {
        Dual t = centre.from(x).over(width);
        return height.times(t.sq().times(-1).exp());
    }

    private static Dual wave(double x, Dual cos, Dual sin, Dual period) {
        Dual t = period.under(2 * Math.PI * x);
        return cos.times(t.cos()).plus(sin.times(t.sin()));
    }

    private static Dual decay(double x, Dual height, Dual rate) {
        return height.times(rate.times(-x).exp());
    }

    static {
        Model chwirut = (x, b) -> b[0].times(-x[0]).exp().over(b[2].times(x[0]).plus(b[1]));
        Model gauss = (x, b) -> decay(x[0], b[0], b[1]).plus(gauss(x[0], b[2], b[3], b[4]))
                .plus(gauss(x[0], b[5], b[6], b[7]));
        Model lanczos = (x, b) -> decay(x[0], b[0], b[1]).plus(decay(x[0], b[2], b[3])).plus(decay(x[0], b[4], b[5]));
        MODELS.put("Misra1a", (x, b) -> b[0].times(b[1].times(-x[0]).exp().from(1)));
        MODELS.put("Chwirut2", chwirut);
        MODELS.put("Chwirut1", chwirut);
        MODELS.put("Lanczos2", lanczos);
        MODELS.put("Gauss1", gauss);
        MODELS.put("Gauss2", gauss);
        MODELS.put("DanWood", (x, b) -> b[0].times(b[1].times(Math.log(x[0])).exp()));
        MODELS.put("Misra1b", (x, b) -> b[0].times(b[1].times(x[0] / 2).plus(1).pow(-2).from(1)));
        MODELS.put("Kirby2", (x, b) -> b[0].plus(b[1].times(x[0])).plus(b[2].times(x[0] * x[0]))
                .over(b[3].times(x[0]).plus(b[4].times(x[0] * x[0])).plus(1)));
        MODELS.put("Nelson", (x, b) -> b[0].minus(b[1].times(x[0]).times(b[2].times(-x[1]).exp())));
        MODELS.put("MGH17", (x, b) -> b[0].plus(decay(x[0], b[1], b[3])).plus(decay(x[0], b[2], b[4])));
        MODELS.put("Lanczos1", lanczos);
        MODELS.put("Misra1c", (x, b) -> b[0].times(b[1].times(2 * x[0]).plus(1).pow(-0.5).from(1)));
        MODELS.put("Roszman1", (x, b) -> b[0].minus(b[1].times(x[0]))
                .minus(b[2].over(b[3].from(x[0])).atan().over(Math.PI)));
        MODELS.put("ENSO", (x, b) -> b[0].plus(b[1].times(Math.cos(2 * Math.PI * x[0] / 12)))
                .plus(b[2].times(Math.sin(2 * Math.PI * x[0] / 12)))
                .plus(wave(x[0], b[4], b[5], b[3])).plus(wave(x[0], b[7], b[8], b[6])));
        MODELS.put("MGH10", (x, b) -> b[0].times(b[1].over(b[2].plus(x[0])).exp()));
        MODELS.put("Rat42", (x, b) -> b[0].over(b[1].minus(b[2].times(x[0])).exp().plus(1)));
        MODELS.put("Eckerle4", (x, b) -> {
            Dual t = b[2].from(x[0]).over(b[1]);
            return b[0].over(b[1]).times(t.sq().times(-0.5).exp());
        });
    }

    static List<Nist> all() {
        List<Nist> all = new ArrayList<>();
        MODELS.forEach((name, model) -> all.add(read(name, model)));
        return all;
    }

    private static Nist read(String name, Model model) {
        List<String> lines = Data.lines("nist/" + name + ".dat");
        List<double[]> b = new ArrayList<>();
        for (int i = 40; lines.get(i).strip().startsWith("b"); i++) {
            b.add(Data.numbers(lines.get(i).substring(lines.get(i).indexOf('=') + 1)));
        }
        List<double[]> rows = lines.subList(60, lines.size()).stream().filter(l -> !l.isBlank()).map(Data::numbers)
                .toList();
        double[][] starts = new double[2][b.size()], x = new double[rows.size()][];
        double[] certified = new double[b.size()], errors = new double[b.size()], y = new double[rows.size()];
        for (int k = 0; k < certified.length; k++) {
            starts[0][k] = b.get(k)[0];
            starts[1][k] = b.get(k)[1];
            certified[k] = b.get(k)[2];
            errors[k] = b.get(k)[3];
        }
        for (int i = 0; i < y.length; i++) {
            y[i] = name.equals("Nelson") ? Math.log(rows.get(i)[0]) : rows.get(i)[0];
            x[i] = java.util.Arrays.copyOfRange(rows.get(i), 1, rows.get(i).length);
        }
        return new Nist(name, model, starts, certified, errors, x, y);
    }

    /// The fit from a start, without formulas for the derivatives.
    CurveFit fit(int start) {
        return CurveFit.ofVectors((at, b) -> model.value(at, constants(b)).v).data(x, y).from(starts[start]);
    }

    /// The same with formulas.
    CurveFit exact(int start) {
        return fit(start).derivatives((at, b, d) -> {
            double[] g = model.value(at, Dual.variables(b)).d;
            System.arraycopy(g, 0, d, 0, d.length);
        });
    }

    private static Dual[] constants(double[] b) {
        Dual[] all = new Dual[b.length];
        for (int i = 0; i < b.length; i++) all[i] = new Dual(b[i], new double[0]);
        return all;
    }

    /// Digits that agree with the certified values, for the worst, between 0 and 11.
    static double digits(double[] found, double[] certified) {
        double worst = 11;
        for (int k = 0; k < found.length; k++) {
            double error = Math.abs(found[k] - certified[k]) / Math.abs(certified[k]);
            double lre = error == 0 ? 11 : -Math.log10(error);
            worst = Math.min(worst, Double.isNaN(lre) ? 0 : Math.max(0, lre));
        }
        return worst;
    }
}
