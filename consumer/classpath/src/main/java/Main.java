import java.nio.file.Path;
import org.jonum.blas.Backend;
import org.jonum.distuv.Normal;
import org.jonum.mat.Matrix;
import org.jonum.plot.Plot;
import org.jonum.stat.regression.Design;
import org.jonum.stat.regression.LinearRegression;

/// A regression and a picture, on the class path.
final class Main {
    public static void main(String[] args) {
        double[] x = {1, 2, 3, 4, 5}, y = {3.1, 4.9, 7.2, 8.8, 11.1};
        double[] b = LinearRegression.fit(Design.withIntercept(Matrix.columns(x)), y).coefficients();
        System.out.printf("intercept %.2f slope %.2f%n", b[0], b[1]);
        System.out.println("tail " + new Normal(0, 1).sf(10));
        Plot.scatter(x, y).fit().write(Path.of(args[0], "line.png"));
        System.out.println(Backend.report().lines().filter(l -> l.contains("artifacts")).findFirst().orElseThrow().strip());
        System.out.println("back end " + Backend.current().name());
    }
}
