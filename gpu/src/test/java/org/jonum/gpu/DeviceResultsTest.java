package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `docs/gpu.md` says of a device is what the newest file of `gpu/results` says. `-Djonum.write=true` writes it anew.
@SuppressWarnings("AnnotateFormatMethod")
class DeviceResultsTest {
    private static final double BAR = 0.97;
    private static final String BEGIN = "<!-- results -->\n", END = "<!-- end -->";
    private final List<String> lines;
    private final String name;
    private final StringBuilder text = new StringBuilder();

    DeviceResultsTest() throws IOException {
        Path newest;
        try (Stream<Path> files = Files.list(root().resolve("gpu/results"))) {
            newest = files.filter(f -> f.toString().endsWith(".md")).max(Path::compareTo).orElseThrow();
        }
        lines = Files.readAllLines(newest);
        name = newest.getFileName().toString();
    }

    private static Path root() {
        return Path.of(System.getProperty("jonum.root"));
    }

    /// The rows below the head of a table that begins like that.
    private List<String[]> table(String head) {
        int first = 0;
        while (!lines.get(first).startsWith("| " + head)) first++;
        List<String[]> rows = new ArrayList<>();
        for (int i = first + 2; lines.get(i).startsWith("|"); i++) rows.add(lines.get(i).substring(2).split(" \\| ?"));
        return rows;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replaceAll("[ (].*", ""));
    }

    private void row(String what, String found, String remark) {
        text.append("| ").append(what).append(" | ").append(found).append(" | ").append(remark).append(" |\n");
    }

    private static String format(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }

    @Test
    void theDocumentSaysWhatWasMeasured() throws IOException {
        text.append('\n').append(lines.getFirst().substring(2)).append(" ([").append(name).append("](../gpu/results/")
                .append(name)
                .append(")):\n\n| what | found | |\n|---|---|---|\n");
        fractions();
        products();
        memory();
        for (String[] r : table("MiB")) {
            if (r[0].equals("512")) {
                row("transfers of 512 MiB", "pinned " + r[1] + " GB/s there, " + r[2] + " back",
                        "the heap's " + r[3] + " and "
                                + r[5]);
            }
        }
        for (String[] r : table("double, order 32"))
            row("batches of order 32: `" + r[0] + "`", r[1] + " million a second", r[2] + " GFLOP/s");
        text.append('\n');
        Path file = root().resolve("docs/gpu.md");
        String page = Files.readString(file);
        int from = page.indexOf(BEGIN) + BEGIN.length(), to = page.indexOf(END);
        if (Boolean.getBoolean("jonum.write")) {
            Files.writeString(file, page.substring(0, from) + text + page.substring(to));
        } else {
            assertEquals(text.toString(), page.substring(from, to), "-Djonum.write=true writes it");
        }
    }

    private void fractions() {
        Map<String, List<Double>> of = new LinkedHashMap<>();
        for (String[] r : table("call | n |")) {
            if (r.length == 5) of.computeIfAbsent(r[0], k -> new ArrayList<>()).add(number(r[4]));
        }
        assertTrue(of.size() > 5, of::toString);
        of.forEach((call, f) -> {
            double least = f.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            row("`" + call + "`, fraction of direct calls, n ≥ 2000",
                    format("%.3f to %.3f", least, f.stream().mapToDouble(Double::doubleValue).max().orElseThrow()),
                    format("bar %.2f: %s", BAR, least >= BAR ? "met" : "missed"));
        });
    }

    private void products() {
        for (String[] r : table("n | dgemm TF")) {
            row("products, n = " + r[0],
                    format("dgemm %.1f, sgemm %.1f, TF32 %.0f TFLOP/s", number(r[1]), number(r[2]), number(r[3])),
                    r[1].replaceAll(".*\\(|\\)", "") + ", " + r[2].replaceAll(".*\\(|\\)", "") + ", "
                            + r[3].replaceAll(".*\\(|\\)", "")
                            + " of the chip's");
        }
    }

    private void memory() {
        for (String[] r : table("call | GB/s")) {
            row("`" + r[0] + "`, 1 GiB", format("%.0f GB/s", number(r[1])),
                    r.length > 3 ? r[3] + "·10⁹ numbers a second" : "");
        }
    }
}
