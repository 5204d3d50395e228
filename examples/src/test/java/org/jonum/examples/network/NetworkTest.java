package org.jonum.examples.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.mat.FMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {
    @Test
    void digitsAreReadAndTheLossIsDrawn(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NetworkChapter(30, folder).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        Matcher m = Pattern.compile("epoch 30 of 30, .* (0\\.\\d+)").matcher(text);
        assertTrue(m.find(), text);
        assertTrue(Double.parseDouble(m.group(1)) >= 0.96, text);
        assertTrue(Files.exists(folder.resolve("digits-loss.png")), text);
    }

    /// What the weights of one step change is what differences of the loss say.
    @Test
    void aStepGoesDownTheGradient() {
        Random random = new Random(3);
        FMatrix x = FMatrix.generate(6, 4, (_, _) -> (float) random.nextGaussian());
        int[] y = {0, 1, 2, 0, 1, 2};
        Perceptron p = new Perceptron(4, 8, 3, new Random(1));
        float rate = 1e-2f;
        double before = p.step(x, y, rate), after = p.step(x, y, 0);
        Perceptron half = new Perceptron(4, 8, 3, new Random(1));
        half.step(x, y, rate / 2);
        double middle = half.step(x, y, 0);
        assertTrue(after < before);
        assertEquals(1, (before - middle) / (middle - after), 0.15);
    }
}
