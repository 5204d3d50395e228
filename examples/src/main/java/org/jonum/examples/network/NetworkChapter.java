package org.jonum.examples.network;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jonum.blas.Backend;
import org.jonum.examples.Chapter;
import org.jonum.examples.Dataset;
import org.jonum.mat.FMatrix;
import org.jonum.plot.Plot;
import org.jonum.stat.resampling.Sampling;

/// A two-layer perceptron learns to read handwritten digits.
public final class NetworkChapter implements Chapter {
    private static final int HIDDEN = 96, BATCH = 32, BAR = 30;
    private static final double DECAY = 0.95, FIRST_RATE = 0.05;

    private final int epochs;
    private final Path plots;

    /// The chapter.
    ///
    /// @param epochs how many times each case is seen
    /// @param plots  the folder to which the picture goes
    public NetworkChapter(int epochs, Path plots) {
        this.epochs = epochs;
        this.plots = plots;
    }

    @Override
    public String name() {
        return "digits";
    }

    @Override
    public String title() {
        return "A neural network in float: 1797 handwritten digits";
    }

    @Override
    public void run(PrintStream out) {
        Dataset.Split halves = Dataset.digits().split(5, new Random(1));
        learn(out, halves);
        if (!Backend.current().name().equals("cuda") && Backend.available().contains("cuda")) {
            out.println("The same on the device:");
            Backend.where(Backend.named("cuda")).run(() -> learn(out, halves));
        }
    }

    private void learn(PrintStream out, Dataset.Split halves) {
        FMatrix train = pixels(halves.train()), test = pixels(halves.test());
        Random random = new Random(1);
        Perceptron network = new Perceptron(train.cols(), HIDDEN, halves.train().classes().size(), random);
        List<Double> losses = new ArrayList<>();
        long start = System.nanoTime();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            losses.add(
                    epoch(network, train, halves.train().y(), random, (float) (FIRST_RATE * Math.pow(DECAY, epoch))));
            if (epoch % Math.max(1, epochs / 6) == 0 || epoch == epochs) {
                out.printf(Locale.ROOT, "  %s epoch %2d of %d, loss %.4f, accuracy on the test cases %.4f%n",
                        bar(epoch), epoch, epochs, losses.getLast(), halves.test().accuracy(network.predict(test)));
            }
        }
        out.printf(Locale.ROOT, "%d cases learnt %d times in %.1f s on back end %s; %d wrong of %d test cases%n",
                train.rows(), epochs, (System.nanoTime() - start) * 1e-9, Backend.current().name(),
                wrong(halves.test(), network.predict(test)), test.rows());
        Path picture = plots.resolve("digits-loss.png");
        double[] x = IntStream.rangeClosed(1, epochs).mapToDouble(i -> i).toArray();
        Plot.line(x, losses.stream().mapToDouble(l -> l).toArray()).logY().title("Learning to read digits")
                .xLabel("epoch").yLabel("mean of -log p of the true digit").write(picture);
        out.println("The loss, drawn: " + picture);
    }

    private static double epoch(Perceptron network, FMatrix x, int[] y, Random random, float rate) {
        int[] order = Sampling.permutation(y.length, random);
        double sum = 0;
        int batches = 0;
        for (int from = 0; from < y.length; from += BATCH, batches++) {
            int[] rows = IntStream.range(from, Math.min(y.length, from + BATCH)).map(i -> order[i]).toArray();
            sum += network.step(x.selectRows(rows), IntStream.of(rows).map(i -> y[i]).toArray(), rate);
        }
        return sum / batches;
    }

    private static FMatrix pixels(Dataset d) {
        return d.x().scale(1 / 16.0).toFloat();
    }

    private static int wrong(Dataset d, int[] predicted) {
        return (int) IntStream.range(0, d.size()).filter(i -> predicted[i] != d.y()[i]).count();
    }

    private String bar(int epoch) {
        int done = BAR * epoch / epochs;
        return "█".repeat(done) + "░".repeat(BAR - done);
    }
}
