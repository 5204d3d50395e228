package consumer;

import java.io.IOException;
import java.nio.file.Path;
import org.jonum.blas.Backend;
import org.jonum.io.Npy;
import org.jonum.mat.Vector;
import org.jonum.optimize.Bfgs;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Result;

/// A minimum, saved for NumPy, on the module path.
final class Main {
    public static void main(String[] args) throws IOException {
        Result r = new Bfgs().minimize(Problem.of(v -> Math.pow(v[0] - 1, 2) + Math.pow(v[1] + 2, 2)), 0, 0);
        Path file = Path.of(args[0], "minimum.npy");
        Npy.write(file, Vector.of(r.x()));
        System.out.printf("minimum at %.3f %.3f%n", Npy.read(file).vector().get(0), Npy.read(file).vector().get(1));
        System.out.println(Backend.report().lines().filter(l -> l.contains("artifacts")).findFirst().orElseThrow().strip());
        System.out.println("back end " + Backend.current().name());
    }
}
