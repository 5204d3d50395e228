package org.jonum.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// docs/plots.md is made from [Gallery]; `-Djonum.write=true` writes it and its pictures.
class GalleryTest {
    private static final Path DOCS = Path.of(System.getProperty("jonum.root", "..")).resolve("docs");
    private static final Path SOURCE =
            Path.of(System.getProperty("jonum.root", "..")).resolve("plot/src/test/java/org/jonum/plot/Gallery.java");

    private static boolean hasFonts() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
    }

    @Test
    void thePageIsThatOfTheGallery() throws IOException {
        Path page = DOCS.resolve("plots.md");
        List<String> expected = Gallery.page(Files.readAllLines(SOURCE));
        if (Boolean.getBoolean("jonum.write")) {
            Files.write(page, expected);
            Gallery.ALL.forEach((name, picture) -> picture.get().write(DOCS.resolve("plots").resolve(name + ".png")));
        }
        assertEquals(expected, Files.readAllLines(page));
        for (String name : Gallery.ALL.keySet())
            assertTrue(Files.exists(DOCS.resolve("plots").resolve(name + ".png")), name);
    }

    @TestFactory
    Stream<DynamicTest> everyPictureHasInkAndText() {
        return Gallery.ALL.entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> {
            assumeTrue(hasFonts(), "no fonts on this machine");
            Picture p = e.getValue().get();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(p.png()));
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y += 2)
                for (int x = 0; x < image.getWidth(); x += 2) colours.add(image.getRGB(x, y));
            assertTrue(colours.size() > 20, () -> colours.size() + " colours");
            String svg = p.svg();
            assertTrue(svg.contains("<svg") && svg.stripTrailing().endsWith("</svg>"), "not an SVG");
        }));
    }
}
