package org.jonum.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.Qr;
import org.jonum.mat.Vector;

/// A least-squares fit of y = X·β + e in two ways, beside the answer that NIST certifies.
///
/// QR works on X itself: X = Q·R, R·β = Qᵀ·y. The normal equations XᵀX·β = Xᵀ·y work on a product with the square of the
/// condition number: twice the digits are lost (Björck 1996, §2.2; Higham 2002, §20.4).
///
/// @param name  the word that asks for this chapter
/// @param title what the data are
/// @param file  the data
record CertifiedFit(String name, String title, String file) implements Chapter {

    /// An estimate of β, and the residual standard deviation ‖y − X·β‖₂ / √(n − p) that it leaves.
    record Fit(Vector beta, double residualSd) {
        static Fit of(StrdFile data, Vector beta) {
            Matrix x = data.x();
            double left = data.y().minus(x.times(beta)).norm2();
            return new Fit(beta, left / Math.sqrt(x.rows() - x.cols()));
        }
    }

    static Fit byQr(StrdFile data) {
        return Fit.of(data, Qr.of(data.x()).solve(data.y()));
    }

    static Fit byNormalEquations(StrdFile data) {
        Matrix xT = data.x().transpose();
        return Fit.of(data, Cholesky.of(xT.times(data.x())).solve(xT.times(data.y())));
    }

    /// In how many digits an estimate agrees with a certified value: −log₁₀ of the relative error, from 0 to 15.
    static double digits(double estimate, double certified) {
        double error = Math.abs(estimate - certified) / Math.abs(certified);
        return error < 1 ? Math.min(-Math.log10(error), 15) : 0;         // NaN: 0
    }

    @Override
    public void run(PrintStream out) {
        StrdFile data = StrdFile.read(file);
        Fit qr = byQr(data), normal = byNormalEquations(data);
        out.printf(Locale.ROOT, "%d observations, %d coefficients, condition number of X about %.0e.%n",
                data.x().rows(), data.x().cols(), 1 / Qr.of(data.x()).rcond());
        out.println("digits: how many agree with the value that NIST certifies to 15.");
        out.println();
        Table table = new Table().row("", "certified", "QR", "digits", "normal equations", "digits");
        for (int i = 0; i < data.beta().size(); i++) {
            line(table, "B" + i, data.beta().get(i), qr.beta().get(i), normal.beta().get(i));
        }
        line(table, "residual sd", data.residualSd(), qr.residualSd(), normal.residualSd());
        table.print(out);
        out.println();
        out.println("The residual sd is least at the solution: small errors of the coefficients hardly change it.");
    }

    private static void line(Table table, String what, double certified, double qr, double normal) {
        table.row(what, number(certified), number(qr), oneDecimal(digits(qr, certified)),
                number(normal), oneDecimal(digits(normal, certified)));
    }

    /// The 15 digits to which NIST certifies.
    private static String number(double x) {
        return String.format(Locale.ROOT, "%.15g", x);
    }

    private static String oneDecimal(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }
}
