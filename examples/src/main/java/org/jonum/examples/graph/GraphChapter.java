package org.jonum.examples.graph;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jonum.examples.Chapter;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Control;
import org.jonum.optimize.GradientCheck;
import org.jonum.optimize.Lbfgs;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Recorder;
import org.jonum.optimize.Result;

/// A small network as a graph, its gradient checked by differences, and fitted by L-BFGS.
public final class GraphChapter implements Chapter {
    private static final int POINTS = 120, HIDDEN = 10;
    private static final double NOISE = 0.05;

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public String title() {
        return "Reverse-mode differentiation over matrices, and a curve learnt with it";
    }

    @Override
    public void run(PrintStream out) {
        Random random = new Random(4);
        Matrix x = Matrix.generate(POINTS, 1, (i, _) -> -3 + 6.0 * i / (POINTS - 1));
        Matrix y = x.map(v -> Math.sin(2 * v) + 0.3 * v + NOISE * random.nextGaussian());
        Parameters parameters = new Parameters(List.of(new int[] {1, HIDDEN}, new int[] {1, HIDDEN},
                new int[] {HIDDEN, 1}, new int[] {1, 1}));
        Function<List<Node>, Node> network =
                p -> Node.of(x).times(p.get(0)).plusRow(p.get(1)).tanh().times(p.get(2)).plusRow(p.get(3));
        Problem problem = parameters.minimise(p -> network.apply(p).minus(Node.of(y)).meanSquare());

        double[] start = random.doubles(parameters.size(), -2, 2).toArray();
        out.printf("%d parameters; the gradient at the start, beside differences:%n", start.length);
        out.println(GradientCheck.of(problem, start).passed() ? "all components agree" : "COMPONENTS DIFFER");
        out.println();
        Recorder progress = new Recorder(100, out::println);
        Result fit = new Lbfgs().minimize(problem, Control.DEFAULT.listen(progress).iterations(600), start);
        out.println();
        out.printf(Locale.ROOT, "root mean square of what is left: %.4f, and the noise had %.4f%n",
                Math.sqrt(fit.f()), NOISE);
        Matrix learnt = network.apply(parameters.on(fit.x()).stream().map(Node::of).toList()).value();
        for (int i = 0; i < POINTS; i += POINTS / 16) out.println(line(x.get(i, 0), y.get(i, 0), learnt.get(i, 0)));
    }

    /// A line of a plot that stands on its side: the point as o, the curve as |.
    private static String line(double x, double y, double fitted) {
        char[] cells = new char[61];
        Arrays.fill(cells, ' ');
        cells[column(fitted)] = '|';
        cells[column(y)] = 'o';
        return String.format(Locale.ROOT, "  %5.2f  %s", x, new String(cells).stripTrailing());
    }

    private static int column(double y) {
        return Math.clamp(Math.round(30 + 15 * y), 0, 60);
    }
}
