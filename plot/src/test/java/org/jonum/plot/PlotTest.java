package org.jonum.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Poisson;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotTest {
    private static final double NAN = Double.NaN;

    private static <T extends Layer> List<T> layers(Plot p, Class<T> kind) {
        return p.layers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void barsOfAHistogramHaveAreaOne() {
        double area = 0;
        for (Layer.Area a : layers(Plot.histogram(1, 2, 2, 3, 5, 8, 13), Layer.Area.class))
            area += (a.x()[1] - a.x()[0]) * (a.y()[2] - a.y()[0]);
        assertEquals(1, area, 1e-14);
    }

    @Test
    void theBandOfQuantilesHoldsTheLineAndGrowsOutwards() {
        double[] sample = new Normal(3, 2).sample(new java.util.Random(1), new double[50]);
        Layer.Area band = layers(Plot.quantiles(sample, new Normal(3, 2)), Layer.Area.class).getFirst();
        int n = 50;
        for (int i = 0; i < n; i++) {
            double lower = band.y()[i], upper = band.y()[2 * n - 1 - i];
            assertTrue(lower < band.x()[i] && band.x()[i] < upper, "value " + i);
        }
        assertTrue(band.y()[2 * n - 1] - band.y()[0] > band.y()[2 * n - 1 - n / 2] - band.y()[n / 2]);
    }

    /// The interval of the largest of two uniform values is [√0.025, √0.975].
    @Test
    void theBandOfQuantilesIsThatOfOrderStatistics() {
        Layer.Area band = layers(Plot.quantiles(new double[] {-1, 1}, new Normal(0, 1)), Layer.Area.class).getFirst();
        Normal z = new Normal(0, 1);
        assertEquals(z.quantile(Math.sqrt(0.025)), band.y()[1], 1e-12);
        assertEquals(z.quantile(Math.sqrt(0.975)), band.y()[2], 1e-12);
    }

    @Test
    void theStepsOfAnEcdfAreThose() {
        Layer.Line steps = layers(Plot.ecdf(2, 1, 4, 2), Layer.Line.class).getFirst();
        assertArrayEquals(new double[] {1, 1, 2, 2, 2, 2, 4, 4}, steps.x());
        assertArrayEquals(new double[] {0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1}, steps.y());
    }

    @Test
    void aBoxHasItsQuartilesWhiskersAndValuesBeyond() {
        Plot p = Plot.boxes(Map.of("a", new double[] {1, 2, 3, 4, 5, 100, NAN}));
        Layer.Area box = layers(p, Layer.Area.class).getFirst();
        assertArrayEquals(new double[] {2.25, 4.75}, new double[] {box.y()[0], box.y()[2]}, 1e-15);
        assertArrayEquals(new double[] {100}, layers(p, Layer.Points.class).getFirst().y());
        double[] whiskers = layers(p, Layer.Line.class).getFirst().y();
        assertEquals(1, whiskers[0]);
        assertEquals(5, whiskers[4]);
    }

    @Test
    void aFittedLineIsThatOfLeastSquares() {
        Plot p = Plot.scatter(new double[] {0, 1, 2, 3}, new double[] {1, 3, 5, 8}).fit();
        Layer.Line line = layers(p, Layer.Line.class).getFirst();
        assertEquals(0.8, line.y()[0], 1e-12);
        assertEquals(0.8 + 3 * 2.3, line.y()[100], 1e-12);
    }

    @Test
    void massesAreWhereNearlyAllOfThemLies() {
        Layer.Points m = layers(Plot.empty().density(new Poisson(3)), Layer.Points.class).getFirst();
        double sum = 0;
        for (double y : m.y()) sum += y;
        assertEquals(1, sum, 2e-4);
        assertTrue(m.name().contains("3"), m.name());
    }

    @Test
    void coloursGoOnFromPlotToPlot() {
        double[] v = {1, 2};
        Plot p = Plot.line(v, v).points("more", v, v).and(Plot.line(v, v).line("b", v, v));
        assertEquals(List.of(0, 1, 2, 3), p.layers().stream().map(Layer::hue).toList());
    }

    @Test
    void referencesTakeNoColourFromTheData() {
        double[] x = {1, 2}, y = {3, 4};
        Plot p = Plot.line(x, y).reference("limit", x, y).line("more", x, y);
        assertEquals(List.of(0, Layer.INK, 1), p.layers().stream().map(Layer::hue).toList());
        assertTrue(p.svg().contains("limit"));
    }

    @Test
    void plotsAreImmutable() {
        double[] x = {1, 2}, y = {3, 4};
        Plot p = Plot.scatter(x, y);
        Plot q = p.line("", x, y).title("other");
        x[0] = 7;
        assertEquals(1, p.layers().size());
        assertEquals(2, q.layers().size());
        assertEquals(1, layers(p, Layer.Points.class).getFirst().x()[0]);
    }

    @Test
    void whatCannotBeShownIsLeftOut() {
        double[] x = {NAN, 1, 2, Double.POSITIVE_INFINITY, -1}, y = {1, NAN, 3, 4, 0};
        Plot p = Plot.scatter(x, y).line("l", x, y).band("b", x, y, y).logX().logY();
        assertTrue(p.png().length > 1000);
        assertTrue(Plot.scatter(new double[0], new double[0]).png().length > 1000);
        assertTrue(Plot.empty().png().length > 1000);
        assertTrue(Plot.heatMap(Matrix.of(new double[][] {{NAN, 1}, {2, 3}})).png().length > 1000);
        assertTrue(Plot.heatMap(Matrix.of(new double[][] {{NAN}})).png().length > 1000);
        assertTrue(Plot.scatter(new double[] {5}, new double[] {5}).png().length > 1000);
    }

    @Test
    void largeMatricesAreDrawnInBlocks() {
        assertTrue(Plot.spy(Matrix.identity(1001)).svg().length() < 1_000_000);
    }

    @Test
    void namesStandBesideAHeatMap() {
        Matrix a = Matrix.identity(2);
        assertTrue(Plot.heatMap(a).names(List.of("height", "weight")).svg().length() > 1000);
        assertEquals("names: 1 names for a 2x2 matrix, need 2 and a square one",
                message(() -> Plot.heatMap(a).names(List.of("height"))));
    }

    @Test
    void ticksAreReadable() {
        Axis log = Axis.PLAIN.log(), plain = Axis.PLAIN;
        assertEquals("10⁻¹²", log.tick(-12));
        assertEquals("100", log.tick(2));
        assertEquals("0.63", log.tick(-0.2));
        assertEquals("128", log.tick(Math.log10(128)));
        assertEquals("0.05", plain.tick(0.05));
        assertEquals("0", plain.tick(1e-17));
        assertEquals("1E+9", plain.tick(1e9));
        Axis named = plain.names(List.of("a", "b"));
        assertEquals("b", named.tick(2));
        List<String> blanks = new ArrayList<>(List.of(named.tick(0), named.tick(0.5), named.tick(1.5), named.tick(3)));
        assertEquals(4, blanks.stream().filter(String::isBlank).distinct().count());
    }

    @Test
    void filesAreWrittenByTheirEnding(@TempDir Path folder) throws Exception {
        Plot p = Plot.scatter(new double[] {1}, new double[] {2});
        p.write(folder.resolve("new/a.PNG"));
        assertEquals('P', Files.readAllBytes(folder.resolve("new/a.PNG"))[1]);
        p.write(folder.resolve("a.svg"));
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("<svg"));
        Path other = folder.resolve("none/a.pdf");
        assertTrue(message(() -> p.write(other)).contains(".png or .svg"));
        assertFalse(Files.exists(other.getParent()));
    }

    @Test
    void badArgumentsAreNamed() {
        double[] two = {1, 2}, one = {1};
        assertEquals("points: 1 ordinates, need 2, one for each abscissa", message(() -> Plot.scatter(two, one)));
        assertTrue(message(() -> Plot.quantiles(one, new Normal(0, 1))).startsWith("quantiles: 1 numbers"));
        assertTrue(message(() -> Plot.quantiles(new double[] {1, NAN}, new Normal(0, 1))).contains("NaN"));
        assertTrue(message(() -> Plot.boxes(Map.of())).startsWith("boxes:"));
        assertTrue(message(() -> Plot.boxes(Map.of("empty", new double[0]))).contains("empty"));
        assertTrue(message(() -> Plot.empty().size(1, 200)).startsWith("size: 1 x 200"));
        assertTrue(message(() -> Plot.empty().xRange(2, 1)).startsWith("xRange: from = 2.0, to = 1.0"));
        assertTrue(message(() -> Plot.heatMap(Matrix.zeros(0, 3))).startsWith("HeatMap.of: a is 0x3"));
        assertTrue(message(() -> Plot.convergence("", new Recorder())).startsWith("convergence:"));
        assertInstanceOf(IllegalStateException.class, assertThrows(RuntimeException.class, () -> Plot.empty().fit()));
    }

    @Test
    void withoutADisplayShowSaysWhatToDo() {
        assumeTrue(GraphicsEnvironment.isHeadless(), "there is a display");
        String text = String.valueOf(
                assertThrows(IllegalStateException.class, () -> Plot.empty().show()).getMessage());
        assertTrue(text.contains("write(Path.of("), text);
    }

    private static String message(Runnable r) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, r::run).getMessage());
    }
}
