package org.jonum.plot;

import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.WindowConstants;
import org.knowm.xchart.SwingWrapper;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/// Something that can be written to a file or shown in a window.
public abstract sealed class Picture permits Plot, HeatMap {
    /// Pixels of a PNG for each pixel of width and height: sharp on dense screens and in print.
    private static final int DENSITY = 2;

    Picture() {}

    abstract Chart<?, ?> chart();

    /// Write a file.
    ///
    /// @param file ends in `.png` or `.svg`; folders that do not exist are made
    /// @throws IllegalArgumentException if it ends in something else; then nothing is written
    /// @throws UncheckedIOException     if it cannot be written
    public final void write(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isPng = name.endsWith(".png");
        if (!isPng && !name.endsWith(".svg"))
            throw new IllegalArgumentException("write: file = " + file + ", need a name that ends in .png or .svg");
        byte[] content = isPng ? png() : svg().getBytes(StandardCharsets.UTF_8);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The picture in Portable Network Graphics, two pixels for each of width and height.
    ///
    /// @return a file's content
    public final byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image(), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The picture in Scalable Vector Graphics.
    ///
    /// @return a file's content
    public final String svg() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            VectorGraphicsEncoder.saveVectorGraphic(chart(), out, VectorGraphicsFormat.SVG);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage image() {
        Chart<?, ?> chart = chart();
        int width = chart.getWidth(), height = chart.getHeight();
        BufferedImage image = new BufferedImage(DENSITY * width, DENSITY * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(DENSITY, DENSITY);
        chart.paint(g, width, height);
        g.dispose();
        return image;
    }

    /// Open a window with it, and go on.
    ///
    /// @throws IllegalStateException if there is no display
    public final void show() {
        if (GraphicsEnvironment.isHeadless())
            throw new IllegalStateException("show: there is no display; write(Path.of(\"plot.png\")) makes a file");
        new SwingWrapper<>(chart()).setTitle("Jonum").displayChart().setDefaultCloseOperation(
                WindowConstants.DISPOSE_ON_CLOSE);
    }
}
