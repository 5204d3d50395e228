package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// The generators against the known answers that are published with Random123 (kat_vectors, all of 7 and 10 rounds), and their
/// streams and jumps against the counter.
class PhiloxTest {
    private static List<String[]> answers(String name) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(PhiloxTest.class.getResourceAsStream("philox-known-answers.txt.gz"))),
                StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] part = line.trim().split("\\s+", -1);
                if (part[0].equals(name)) rows.add(part);
            }
        }
        return rows;
    }

    @Test
    void wordsOf64BitsAreThePublishedOnes() throws IOException {
        List<String[]> rows = answers("philox4x64");
        assertTrue(rows.size() >= KNOWN_64, () -> "only " + rows.size());
        long[] out = new long[8], before = {1, 2, 3, 4};
        for (String[] r : rows) {
            long[] w = new long[10];
            for (int i = 0; i < 10; i++) w[i] = Long.parseUnsignedLong(r[2 + i], 16);
            int rounds = Integer.parseInt(r[1]);
            Philox4x64.blocks(w[0], w[1], w[2], w[3], before[0], before[1], before[2], before[3], w[4], w[5], rounds,
                    out);
            assertArrayEquals(new long[] {w[6], w[7], w[8], w[9]}, Arrays.copyOf(out, 4), () -> String.join(" ", r));
            Philox4x64.blocks(before[0], before[1], before[2], before[3], w[0], w[1], w[2], w[3], w[4], w[5], rounds,
                    out);
            assertArrayEquals(new long[] {w[6], w[7], w[8], w[9]}, Arrays.copyOfRange(out, 4, 8),
                    () -> String.join(" ", r));
        }
    }

    @Test
    void wordsOf32BitsAreThePublishedOnes() throws IOException {
        List<String[]> rows = answers("philox4x32");
        assertTrue(rows.size() >= KNOWN_32, () -> "only " + rows.size());
        int[] out = new int[8], before = {1, 2, 3, 4};
        for (String[] r : rows) {
            int[] w = new int[10];
            for (int i = 0; i < 10; i++) w[i] = Integer.parseUnsignedInt(r[2 + i], 16);
            int rounds = Integer.parseInt(r[1]);
            Philox4x32.blocks(w[0], w[1], w[2], w[3], before[0], before[1], before[2], before[3], w[4], w[5], rounds,
                    out);
            assertArrayEquals(new int[] {w[6], w[7], w[8], w[9]}, Arrays.copyOf(out, 4), () -> String.join(" ", r));
            Philox4x32.blocks(before[0], before[1], before[2], before[3], w[0], w[1], w[2], w[3], w[4], w[5], rounds,
                    out);
            assertArrayEquals(new int[] {w[6], w[7], w[8], w[9]}, Arrays.copyOfRange(out, 4, 8),
                    () -> String.join(" ", r));
        }
    }

    /// C++26, [rand.predef]: the 10 000th number of a generator with the default seed.
    @Test
    void sequencesAreThoseOfTheStandardLibraryOfCpp() {
        assertEquals(3409172418970261260L, new Philox4x64(20111115).skip(9999).nextLong());
        Philox4x32 words = new Philox4x32(20111115);
        for (int i = 0; i < 9999; i++) words.nextInt();
        assertEquals(1955073260, words.nextInt());
    }

    @Property
    void skippingIsDrawing(@ForAll long seed, @ForAll @IntRange(max = 20) int before,
            @ForAll @IntRange(max = 100) int n,
            @ForAll boolean odd) {
        for (Philox g : List.of(new Philox4x64(seed, 5), new Philox4x32(seed))) {
            if (odd) g.nextInt();
            for (int i = 0; i < before; i++) g.nextLong();
            Philox h = g.copy();
            for (int i = 0; i < n; i++) g.nextLong();
            h.skip(n);
            for (int i = 0; i < 9; i++) assertEquals(g.nextLong(), h.nextLong());
        }
    }

    @Property
    void skippingAddsUp(@ForAll long seed, @ForAll @LongRange(min = 0) long m, @ForAll @LongRange(min = 0) long n) {
        for (Philox g : List.of(new Philox4x64(seed), new Philox4x32(seed))) {
            long a = m / 2, b = n / 2;
            assertEquals(g.copy().skip(a).skip(b).nextLong(), g.copy().skip(a + b).nextLong());
        }
    }

    @Property
    void jumpsAreSkips(@ForAll long seed, @ForAll @IntRange(max = 9) int before) {
        Philox4x32 g = new Philox4x32(seed);
        for (int i = 0; i < before; i++) g.nextLong();
        Philox h = g.copy().skip(1L << 33);
        g.jump();
        assertEquals(h.nextLong(), g.nextLong());
        assertEquals(0x1p33, g.jumpDistance());

        Philox4x64 a = new Philox4x64(seed);
        for (int i = 0; i < before; i++) a.nextLong();
        Philox4x64 b = a.copy();
        for (int i = 0; i < 8; i++) b.skip(Long.MAX_VALUE); // 2⁶⁶ − 8
        b.skip(8);
        a.jump();
        for (int i = 0; i < 9; i++) assertEquals(b.nextLong(), a.nextLong());
    }

    @Property
    void aLeapIsTheNextStream(@ForAll long seed, @ForAll @LongRange(min = -3, max = 3) long stream,
            @ForAll @IntRange(max = 9) int before) {
        for (Philox g : List.of(new Philox4x64(seed), new Philox4x32(seed))) {
            Philox here = g.stream(stream), there = g.stream(stream + 1);
            for (int i = 0; i < before; i++) {
                here.nextLong();
                there.nextLong();
            }
            here.leap();
            for (int i = 0; i < 9; i++) assertEquals(there.nextLong(), here.nextLong());
        }
    }

    /// Where the lower words of the counter overflow, blocks go on in the next one.
    @Test
    void countersCarry() {
        for (int early : new int[] {8, 4}) {
            Philox4x64 g = new Philox4x64(1), h = new Philox4x64(1);
            for (int i = 0; i < 8; i++) g.skip(Long.MAX_VALUE); // 2⁶⁶ − 8
            g.skip(8 - early);
            for (int i = 0; i < early; i++) g.nextLong();
            h.jump();
            for (int i = 0; i < 9; i++) assertEquals(h.nextLong(), g.nextLong());
        }
        for (int early : new int[] {4, 2}) {
            Philox4x32 g = new Philox4x32(1), h = g.stream(1);
            for (int i = 0; i < 4; i++) g.skip(Long.MAX_VALUE); // 2⁶⁵ − 4
            g.skip(4 - early);
            for (int i = 0; i < early; i++) g.nextLong();
            for (int i = 0; i < 9; i++) assertEquals(h.nextLong(), g.nextLong());
        }
    }

    @Test
    void streamsAndSplitsDiffer() {
        for (Philox g : List.of(new Philox4x64(1), new Philox4x32(1))) {
            Set<Long> seen = new HashSet<>();
            for (int i = -50; i < 50; i++) seen.add(g.stream(i).nextLong());
            for (int i = 0; i < 100; i++) seen.add(g.split().nextLong());
            g.splits(100).forEach(s -> seen.add(s.nextLong()));
            g.rngs(100).forEach(s -> seen.add(s.nextLong()));
            g.jumps(10).forEach(s -> seen.add(s.nextLong()));
            assertEquals(410, seen.size());
        }
    }

    @Test
    void aStreamLeavesItsOriginWhereItIs() {
        for (Philox g : List.of(new Philox4x64(3), new Philox4x32(3))) {
            g.nextLong();
            Philox h = g.copy();
            g.stream(5).nextLong();
            assertEquals(h.nextLong(), g.nextLong());
        }
    }

    @Test
    void wordsOf64BitsAreTwoOf32LowHalfFirst() {
        Philox4x32 g = new Philox4x32(9), h = g.copy();
        for (int i = 0; i < 10; i++) {
            long low = h.nextInt() & 0xFFFFFFFFL, high = h.nextInt();
            assertEquals(high << 32 | low, g.nextLong());
        }
    }

    @Test
    void aNegativeSkipIsRefused() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Philox4x64(1).skip(-1));
        assertEquals("Philox.skip: n = -1, need n ≥ 0", e.getMessage());
    }

    @Test
    void methodsOfTheJdkWorkOnThem() {
        RandomGenerator g = new Philox4x64(1);
        double sum = g.doubles(100_000).sum();
        assertEquals(50_000, sum, 5 * Math.sqrt(100_000 / 12.0));
        assertNotEquals(g.nextInt(), g.nextInt());
        assertEquals(8, g.ints(8, 0, 10).count());
    }

    private static final int KNOWN_64 = 94, KNOWN_32 = 110;
}
