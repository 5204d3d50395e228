package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The numbers that samplers make are frozen: the first 64 of each are those of the file of this version.
///
/// A change of them is a new version: raise [ParallelSampling#VERSION] and run this class with the folder of the test resources. To
/// add samplers within a version, run it too; the lines of the others must not change.
class SamplerStreamsTest {
    private static final int LENGTH = 64;
    private static final String FILE = "sampler-streams-" + ParallelSampling.VERSION + ".txt.gz";

    @Test
    void numbersAreThoseOfTheFile() throws IOException {
        Map<String, String> want = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(SamplerStreamsTest.class.getResourceAsStream(FILE), FILE)),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                want.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        Map<String, String> found = streams();
        assertEquals(want.keySet(), found.keySet());
        want.forEach((name, numbers) -> assertEquals(numbers, found.get(name), name));
    }

    private static Map<String, String> streams() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (SamplerCell cell : SamplerCell.all()) {
            if (!cell.frozen()) continue;
            Philox random = new Philox4x64(SamplerCell.SEED);
            StringBuilder numbers = new StringBuilder();
            for (int i = 0; i < LENGTH; i++)
                numbers.append(i == 0 ? "" : " ").append(Double.toHexString(cell.next(random)));
            lines.put(cell.name(), numbers.toString());
        }
        return lines;
    }

    /// Writes the file into the folder of the test resources that is given.
    static void main(String[] args) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[0], "org/jonum/distuv", FILE))),
                StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> line : streams().entrySet())
                out.write(line.getKey() + "\t" + line.getValue() + "\n");
        }
    }
}
