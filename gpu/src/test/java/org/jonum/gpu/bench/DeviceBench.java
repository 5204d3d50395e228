package org.jonum.gpu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jonum.blas.Backend;

/// What the device does, beside the chip's limits, the library called directly, and the CPU: tables for `gpu/results`.
///
/// Usage: `DeviceBench [part,part…] [largest order]`; all parts and 16384 unless said otherwise. All together takes about
/// `-Djonum.bench.seconds`, 480 unless said otherwise, of which each part has its share: what would not end in time is left out,
/// and says so. A part or a row that fails is told and the rest goes on; the exit status is 1 then.
public final class DeviceBench {
    private static final int LARGEST = 16384, SECONDS = 480;

    /// A part.
    ///
    /// @param share of the time
    private record Part(String name, int share, Table table) {}

    /// What prints a part.
    interface Table {
        void print(Desk desk);
    }

    private static final List<Part> PARTS = List.of(
            new Part("transfers", 2, new Transfers()::print),
            new Part("products", 3, new Products()::print),
            new Part("fractions", 9, new Fractions()::print),
            new Part("memory", 2, new MemoryBound()::print),
            new Part("batched", 2, new Batches()::print),
            new Part("factorizations", 9, new Factorizations()::print),
            new Part("crossover", 4, new HostCrossover()::print));

    private DeviceBench() {}

    /// Runs it.
    ///
    /// @param args parts, separated by commas, and the largest order, in any order
    public static void main(String[] args) {
        int largest = LARGEST;
        List<Part> parts = new ArrayList<>();
        for (String arg : args) {
            if (arg.chars().allMatch(Character::isDigit)) largest = Integer.parseInt(arg);
            else Arrays.stream(arg.split(",")).map(DeviceBench::part).forEach(parts::add);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!run(new Desk(out, largest), parts.isEmpty() ? PARTS : parts)) System.exit(1);
    }

    private static Part part(String name) {
        return PARTS.stream().filter(p -> p.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "DeviceBench: part = " + name + ", expected one of "
                                + PARTS.stream().map(Part::name).toList()));
    }

    private static boolean run(Desk desk, List<Part> parts) {
        double left = Integer.getInteger("jonum.bench.seconds", SECONDS);
        int shares = parts.stream().mapToInt(Part::share).sum();
        desk.print("%s, %s; Java's engine: %s, %d threads%n", LocalDate.now(ZoneOffset.UTC), desk.device(),
                desk.javaName(), Backend.threads());
        for (Part p : parts) {
            double seconds = left * p.share / shares;
            desk.print("%n### %s%n", p.name);
            long start = System.nanoTime();
            desk.seconds(seconds);
            desk.attempt(p.name, () -> p.table.print(desk));
            double took = (System.nanoTime() - start) * 1e-9;
            desk.print("%n%s took %.1f s of %.0f%n", p.name, took, seconds);
            left -= took;
            shares -= p.share;
        }
        return desk.isGood();
    }
}
