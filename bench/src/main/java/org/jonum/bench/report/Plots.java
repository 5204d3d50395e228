package org.jonum.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/// The plots of results, as PNG and SVG beside them.
public final class Plots {
    private static final int DPI = 144;

    private Plots() {}

    /// Draw what the results have figures for.
    ///
    /// @param results which
    /// @param json    the file that holds them; the names of the plots begin like its name
    /// @return the files
    /// @throws IOException if they cannot be written
    public static List<Path> draw(Results results, Path json) throws IOException {
        String stem = json.toString().replaceFirst("\\.json$", "");
        List<Path> files = new ArrayList<>();
        for (String gemm : List.of("dgemm", "sgemm"))
            files.addAll(save(SpeedPlot.of(results, gemm), stem + "-" + gemm));
        for (String precision : List.of("d", "s")) {
            files.addAll(save(RatioPlot.of(results, precision), stem + "-" + precision + "level3"));
        }
        return files;
    }

    private static List<Path> save(Chart<?, ?> chart, String stem) throws IOException {
        BitmapEncoder.saveBitmapWithDPI(chart, stem + ".png", BitmapFormat.PNG, DPI);
        VectorGraphicsEncoder.saveVectorGraphic(chart, stem + ".svg", VectorGraphicsFormat.SVG);
        return List.of(Path.of(stem + ".png"), Path.of(stem + ".svg"));
    }
}
