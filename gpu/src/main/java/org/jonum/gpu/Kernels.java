package org.jonum.gpu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.Undo;

/// The kernels of `kernels.cu`, each compiled for the device when it is first asked for: all at once would take many seconds.
final class Kernels {
    private static final int THREADS = 256, BLOCKS = 4096, ROWS = 16;
    /// Parts that many numbers are cut into for a reduction, and how long a part is at least.
    static final int PARTS = 1024, LEAST = 4096;
    /// A line of the program that makes kernels: of a function in both precisions, or of all in one.
    private static final Pattern MAKES = Pattern.compile("^(MAP|ZIP|FOLD|FILL_OF|RANDOM_OF)\\((\\w+)(.*)$");
    private static final String FILE = "kernels.cu";

    private final Device device;
    private final Map<String, Long> functions = new HashMap<>();
    private final List<Long> modules = new ArrayList<>();

    Kernels(Device device) {
        this.device = device;
    }

    /// Refuses if there is no compiler.
    void available(String routine) {
        if (!device.context.api().has(Capability.COMPILER)) {
            throw new GpuUnavailableException(Reason.NO_LIBRARIES, routine
                    + ": needs NVRTC (libnvrtc of the same CUDA as cuBLAS), which was not found; what is made of cuBLAS and cuSOLVER alone works without");
        }
    }

    /// One thread for each of so many elements, or for several where there are very many. Called with the lock.
    void each(Lane lane, String precision, String name, long elements, long... args) {
        if (elements == 0) return;
        int grid = (int) Math.min(BLOCKS, (elements + THREADS - 1) / THREADS);
        device.context.launch(function(precision, name), grid, THREADS, 0, lane.stream, args);
    }

    /// A block of threads for each of so many columns.
    void columns(Lane lane, String precision, String name, long columns, long... args) {
        if (columns == 0) return;
        device.context.launch(function(precision, name), (int) Math.min(BLOCKS, columns), THREADS, 0, lane.stream,
                args);
    }

    /// Parts that the columns of a matrix are cut into when its rows are reduced: enough for all of the device to have work.
    static int parts(int rows, int cols) {
        return Math.max(1, Math.min(PARTS / tiles(rows), cols / (LEAST / ROWS)));
    }

    private static int tiles(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /// A block of threads for some rows of each part.
    void rows(Lane lane, String precision, String name, int m, int n, int parts, long a, long lda, long out, long inc,
            long pitch) {
        if (m == 0) return;
        int grid = Math.min(BLOCKS, tiles(m) * parts);
        device.context.launch(function(precision, name), grid, THREADS, 0, lane.stream, m, n, parts, a, lda, out, inc,
                pitch);
    }

    private long function(String precision, String name) {
        return functions.computeIfAbsent(name + "_" + precision, key -> {
            CudaContext context = device.context;
            byte[] code = context.api().compile(source(precision, name), device.capability(), "--std=c++17");
            long module = context.moduleLoad(code);
            modules.add(module);
            return context.function(module, key);
        });
    }

    /// The program without the lines that make other kernels.
    static String source(String precision, String name) {
        return source().lines().map(line -> {
            Matcher m = MAKES.matcher(line);
            if (!m.matches()) return line;
            String kind = m.group(1), what = m.group(2), rest = m.group(3);
            boolean wanted = switch (kind) {
                case "MAP" -> name.equals("map_" + what);
                case "ZIP" -> name.equals("zip_" + what) || name.equals("with_" + what);
                case "FOLD" -> name.equals("fold_" + what) || name.equals("rows_" + what);
                case "FILL_OF" -> what.equals(precision) && name.equals("fill");
                default -> what.equals(precision) && name.startsWith("random_");
            };
            return !wanted ? "" : kind.endsWith("_OF") ? line : kind + "_OF(" + precision + ", " + what + rest;
        }).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String source() {
        try (InputStream in = Kernels.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the resource " + FILE + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try (Undo undo = new Undo(device::isDead)) {
            for (long module : modules) undo.push(() -> device.context.moduleUnload(module));
        }
    }
}
