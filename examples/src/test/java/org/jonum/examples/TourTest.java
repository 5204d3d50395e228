package org.jonum.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.Test;

/// The chapters run and print what they promise.
class TourTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream(), complained = new ByteArrayOutputStream();

    @Test
    void listNamesEveryChapter() {
        assertEquals(0, tour("list"));
        List<String> names = out().lines().map(l -> l.strip().split(" ")[0]).toList();
        assertEquals(Tour.CHAPTERS.stream().map(Chapter::name).toList(), names);
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(out().contains("\n  solve     1000 equations"), out());
    }

    @Test
    void chaptersRunInTheOrderAskedFor() {
        assertEquals(0, tour("norris", "report"));
        assertTrue(out().indexOf("norris: ") >= 0);
        assertTrue(out().indexOf("report: ") > out().indexOf("norris: "));
        assertFalse(out().contains("longley: "));
        assertTrue(out().contains(Backend.report()));
    }

    @Test
    void anUnknownChapterIsRefusedBeforeAnythingRuns() {
        assertEquals(2, tour("norris", "nowhere"));
        assertEquals("", out());
        String text = complained.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("There is no chapter nowhere."), text);
        assertTrue(text.contains("longley"), text);
    }

    @Test
    void fitsShowCertifiedValuesBesideEstimates() {
        assertEquals(0, tour("longley"));
        String b6 = out().lines().filter(l -> l.strip().startsWith("B6")).findFirst().orElseThrow();
        String[] cells = b6.strip().split("\\s+");
        assertEquals("1829.15146461355", cells[1]);
        assertTrue(cells[2].startsWith("1829.15146"), b6);
        assertTrue(Double.parseDouble(cells[3]) > Double.parseDouble(cells[5]), b6);
    }

    @Test
    void statFitsRealData() {
        assertEquals(0, tour("stat"));
        assertTrue(out().contains("R² 0.517748"), out()); // as Efron, Hastie, Johnstone and Tibshirani (2004)
        assertTrue(out().contains("sex[2] bmi bp s3 s5"), out());
    }

    @Test
    void optimizeFitsAndKeepsWithinConstraints() {
        assertEquals(0, tour("optimize"));
        assertTrue(out().contains("  b0  2.3894212918e+02   2.3894212918e+02 "), out());
        assertTrue(out().contains("One more than 25 would cost about 0.552."), out()); // as Hock and Schittkowski (1981)
        assertTrue(out().contains("converged"), out());
    }

    @Test
    void solveGivesEveryBackEndALineAndTheSameBitsForAnyThreads() {
        new SolveChapter(200, 0.01).run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        for (String name : Backend.available()) {
            List<String> lines = out().lines().filter(l -> l.strip().startsWith(name + " ")).toList();
            assertEquals(Backend.threads() == 1 ? 1 : 2, lines.size(), out());
            for (String line : lines) {
                double residual = Double.parseDouble(line.strip().split("\\s+")[4]);
                assertTrue(residual >= 0 && residual < 1, line);
            }
        }
        assertFalse(out().contains("OTHER BITS"), out());
    }

    /// Every residual is small, and nothing is farther off than its condition lets it be.
    @Test
    void lapackShowsResidualsOfTheOrderOfRounding() {
        assertEquals(0, tour("lapack"));
        assertFalse(out().contains("NaN"), out());
        for (String name : List.of("gesvd", "gesdd", "gesvdx", "gelsy", "gelsd", "3", "6", "9", "12")) {
            String[] cells = line(name);
            int first =
                    name.length() <= 2 ? 3 : cells.length - (name.startsWith("gesv") || name.equals("gesdd") ? 3 : 1);
            int last = name.length() <= 2 ? 4 : cells.length;
            for (int i = first; i < last; i++) assertTrue(Double.parseDouble(cells[i]) < 2, out());
            if (name.length() <= 2) assertTrue(Double.parseDouble(cells[4]) < Double.parseDouble(cells[5]), out());
        }
        assertEquals("6", line("gelsy")[1]);
        assertEquals("6", line("gelsd")[1]);
        List<String> pairs = out().lines().filter(l -> l.matches("\\s+[12][.]\\d{10} .*")).toList();
        assertEquals(5, pairs.size(), out());
        for (String pair : pairs) {
            String[] cells = pair.strip().split("\\s+");
            assertTrue(Double.parseDouble(cells[3]) < 10 * Double.parseDouble(cells[5]), pair);
            assertTrue(Double.parseDouble(cells[6]) < 2, pair);
        }
    }

    /// The factorization that fits, the rank, errors within the condition, and poles that move to the left.
    @Test
    void matShowsWhatItPromises() {
        assertEquals(0, tour("mat"));
        assertFalse(out().contains("NaN"), out());
        for (String row : List.of("second differences, dense  band cholesky", "the same, tridiagonal      tridiagonal",
                "random                     lu ", "A' A                       cholesky",
                "A' + A                     ldlt",
                "Hilbert, order 10          cholesky")) {
            String text = out().lines().filter(l -> l.startsWith("  " + row)).findFirst().orElseThrow();
            String[] cells = text.strip().split("\\s+");
            int n = cells.length;
            assertTrue(Double.parseDouble(cells[n - 2]) < Double.parseDouble(cells[n - 1]), text);
        }
        assertEquals("27.8182", line("4")[1], out());                           // the fit: rank 4
        assertTrue(out().contains("\n     4  27.8182  14.2727  8.2727  5.2727  10.5758  17.2424      1.1547\n"), out());
        for (String k : List.of("1 ", "2 ", "8 ")) {
            String text =
                    out().lines().filter(l -> l.startsWith("  " + k) && l.endsWith("%")).findFirst().orElseThrow();
            String[] cells = text.strip().split("\\s+");
            assertEquals(cells[2], cells[3], text);                             // what is left out is the next one
        }
        assertTrue(out().contains("\n   365  0.802139  0.128342  0.069519 "), out());
        assertTrue(
                out().contains("\n  poles before  -4.6433            0.0000             0.0000             4.6433\n"),
                out());
        assertTrue(out().contains(
                "\n  poles after   -4.6912 + 0.6738i  -4.6912 - 0.6738i  -0.6629 + 0.6581i  -0.6629 - 0.6581i\n"),
                out());
        assertTrue(Double.parseDouble(line("residual")[1]) < 2, out());
    }

    /// A subtraction loses every digit where the tail has them all; estimates are within four standard errors; samples have their mean.
    @Test
    void distuvShowsTailsFitsAndNumbers() {
        new DistuvChapter(20_000).run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertFalse(out().contains("NaN"), out());
        String far =
                out().lines().filter(l -> l.startsWith("  normal  ") && l.contains(" 9  ")).findFirst().orElseThrow();
        String[] cells = far.strip().split("\\s+");
        assertTrue(cells[2].startsWith("1.12858840595384"), far);
        assertEquals("0.000000000000000e+00", cells[3], far);
        assertTrue(out().contains("isf(1e-20) = 46.0517018598809, quantile(1 - 1e-20) = Infinity"), out());
        String[] fit = line("GEV");
        double[] truth = {100, 30, 0.1};
        for (int i = 0; i < 3; i++)
            assertTrue(Math.abs(Double.parseDouble(fit[1 + 2 * i]) - truth[i]) < 4 * Double.parseDouble(fit[2 + 2 * i]),
                    out());
        List<String> samples = out().lines().filter(l -> l.matches(".*\\] .*")).toList();
        assertEquals(7, samples.stream().filter(l -> !l.contains("annual")).count(), out());
        for (String l : samples) {
            String[] c = l.strip().split("\\s+");
            if (!l.contains("annual")) assertTrue(Math.abs(Double.parseDouble(c[c.length - 2])) < 4, l);
        }
    }

    /// Without the library, which these tests do not have.
    @Test
    void nativeTellsHowToGetTheLibrary() {
        assertEquals(0, tour("native"));
        assertTrue(out().contains("netlib     missing  not on the class or module path"), out());
        assertTrue(out().contains("org.bytedeco:openblas, as docs/netlib.md tells."), out());
    }

    /// On machines without a device; on others, what it computes is right.
    @Test
    void gpuComputesOrTellsWhyNot() {
        assertEquals(0, tour("gpu"));
        boolean none = out().contains("No device: ");
        assertTrue(
                none ? out().contains("docs/gpu.md tells what is needed.") : out().contains("by Cholesky: residual "),
                out());
        if (none) assertTrue(out().matches("(?s).*No device: (NO_DRIVER|NO_LIBRARIES): .*"), out());
    }

    private String[] line(String name) {
        return out().lines().filter(l -> l.strip().startsWith(name + " ")).findFirst().orElseThrow().strip()
                .split("\\s+");
    }

    private int tour(String... args) {
        return Tour.run(List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
