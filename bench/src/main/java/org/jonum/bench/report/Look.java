package org.jonum.bench.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/// What all plots look like. A library has the same colour in each; colours are those of Okabe and Ito (2008), which
/// people who cannot tell red from green tell apart.
final class Look {
    static final int WIDTH = 900, HEIGHT = 560;
    static final Color INK = new Color(0x333333), GRID = new Color(0xe4e4e4);
    static final BasicStroke THICK = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke THIN = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {6, 4}, 0);

    private static final Map<String, Color> COLOURS = Map.ofEntries(
            Map.entry("simd", new Color(0x0072b2)), Map.entry("scalar", new Color(0x56b4e9)),
            Map.entry("openblas", new Color(0xd55e00)), Map.entry("mkl", new Color(0xcc79a7)),
            Map.entry("netlib-jni", new Color(0xe69f00)), Map.entry("netlib-vector", new Color(0x009e73)),
            Map.entry("netlib-java", new Color(0x7fceb8)), Map.entry("ejml", new Color(0x8c6d31)),
            Map.entry("ojalgo", new Color(0x7a7a7a)), Map.entry("hipparchus", new Color(0xa8a8a8)),
            Map.entry("commons-math", new Color(0xcfcfcf)));
    private static final Map<String, String> NAMES = Map.of("simd", "Jonum", "scalar", "Jonum (scalar)",
            "openblas", "OpenBLAS", "mkl", "oneMKL", "netlib-jni", "netlib (JNI)", "netlib-vector",
            "netlib (Vector API)",
            "netlib-java", "netlib (Java)", "ejml", "EJML", "ojalgo", "ojAlgo", "hipparchus", "Hipparchus");

    private Look() {}

    static Color colour(String library) {
        return COLOURS.getOrDefault(library, INK);
    }

    static String name(String library) {
        return library.equals("commons-math") ? "Commons Math" : NAMES.getOrDefault(library, library);
    }

    static void apply(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1f));
        styler.setAxisTickLabelsColor(INK);
        styler.setChartFontColor(INK);
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartPadding(12);
        styler.setAntiAlias(true);
    }
}
