package org.jonum.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/// What all plots look like. The colours are those of Okabe & Ito, Color Universal Design (2008), which people who cannot
/// tell red from green tell apart.
final class Look {
    static final int WIDTH = 720, HEIGHT = 480;
    static final Color INK = new Color(0x333333), PAPER = Color.WHITE, RULES = new Color(0xe6e6e6);

    private static final Color[] COLOURS = {new Color(0x0072b2), new Color(0xd55e00), new Color(0x009e73),
        new Color(0xcc79a7), new Color(0xe69f00), new Color(0x56b4e9), INK};

    private Look() {}

    static Color colour(int i) {
        return COLOURS[i % COLOURS.length];
    }

    static Color faint(Color c, double opacity) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }

    static BasicStroke stroke(Layer.Stroke stroke) {
        return switch (stroke) {
            case SOLID -> new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case THIN -> new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED ->
                new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
        };
    }

    static void apply(AxesChartStyler styler) {
        styler.setChartBackgroundColor(PAPER).setPlotBackgroundColor(PAPER).setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(RULES).setPlotGridLinesStroke(new BasicStroke(1f));
        styler.setAxisTickLabelsColor(INK).setAxisTickMarksColor(RULES).setChartFontColor(INK);
        styler.setChartTitleBoxVisible(false).setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).setLegendBorderColor(PAPER);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setChartPadding(12).setAntiAlias(true);
        styler.setLocale(Locale.ROOT);
    }
}
