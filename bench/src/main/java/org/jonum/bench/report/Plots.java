package org.jonum.bench.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jonum.plot.Plot;

/// The plots of results, as PNG and SVG beside them.
public final class Plots {
    private static final int WIDTH = 900, HEIGHT = 560;

    private Plots() {}

    /// Draw what the results have figures for.
    ///
    /// @param results which
    /// @param json    the file that holds them; the names of the plots begin like its name
    /// @return the files
    /// @throws UncheckedIOException if they cannot be written
    public static List<Path> draw(Results results, Path json) {
        String stem = json.toString().replaceFirst("\\.json$", "");
        List<Path> files = new ArrayList<>();
        for (String gemm : List.of("dgemm", "sgemm"))
            files.addAll(save(SpeedPlot.of(results, gemm), stem + "-" + gemm));
        for (String precision : List.of("d", "s"))
            files.addAll(save(RatioPlot.of(results, precision), stem + "-" + precision + "level3"));
        return files;
    }

    private static List<Path> save(Plot plot, String stem) {
        List<Path> files = List.of(Path.of(stem + ".png"), Path.of(stem + ".svg"));
        for (Path file : files) plot.size(WIDTH, HEIGHT).write(file);
        return files;
    }
}
