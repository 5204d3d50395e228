package org.jonum.distuv;

import java.util.random.RandomGenerator.SplittableGenerator;

/// Philox4x64-10: a key of 128 bits, a counter of 256 bits, blocks of four words of 64 bits.
///
/// Of the counter's words (c₀, c₁, c₂, c₃) the first two count blocks, lowest word first, the third is the number of the
/// stream. There are 2⁶⁴ streams of 2¹³⁰ draws. [#jump] adds 1 to c₁, [#leap] adds 1 to c₂.
///
/// {@snippet :
/// long first = new Philox4x64(0, 0).nextLong();   // first == 0x16554d9eca36314cL
/// }
/// The sequence of draws is that of `std::philox4x64` of C++26 for the same seed.
///
/// Source: Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
public final class Philox4x64 extends Philox {
    private static final long M0 = 0xD2E7470EE14C6C93L, M1 = 0xCA5A826395121157L; // multipliers
    private static final long W0 = 0x9E3779B97F4A7C15L, W1 = 0xBB67AE8584CAA73BL; // golden ratio, √3 − 1
    private static final int BLOCK = 4, WORDS = 2 * BLOCK; // two blocks at once keep the multipliers busy

    private final long key0, key1;
    private long c0, c1, c2; // of the block after those in `word`; c₃ = 0
    private final long[] word = new long[WORDS];
    private int next = WORDS;

    /// Stream 0 of the key (seed, 0).
    ///
    /// @param seed any integer
    public Philox4x64(long seed) {
        this(seed, 0);
    }

    /// Stream 0 of a key.
    ///
    /// @param key0 low half of the key
    /// @param key1 high half of the key
    public Philox4x64(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    @Override
    public long nextLong() {
        if (next == WORDS) refill();
        return word[next++];
    }

    @Override
    public Philox4x64 stream(long number) {
        Philox4x64 s = new Philox4x64(key0, key1);
        s.c2 = number;
        return s;
    }

    @Override
    public Philox4x64 copy() {
        Philox4x64 s = stream(c2);
        s.c0 = c0;
        s.c1 = c1;
        s.next = next;
        System.arraycopy(word, 0, s.word, 0, WORDS);
        return s;
    }

    @Override
    public Philox4x64 split(SplittableGenerator source) {
        long k0 = source.nextLong(), k1 = source.nextLong();
        return new Philox4x64(k0, k1);
    }

    @Override
    public Philox4x64 skip(long n) {
        checkSkip(n);
        int left = WORDS - next;
        if (n <= left) {
            next += (int) n;
            return this;
        }
        long blocks = (n - left - 1) / BLOCK;
        advance(blocks);
        refill();
        next = (int) (n - left - blocks * BLOCK);
        return this;
    }

    /// Goes on by 2⁶⁶ draws.
    @Override
    public void jump() {
        c1++;
        if (c1 == 0) c2++;
        again();
    }

    @Override
    public double jumpDistance() {
        return 0x1p66;
    }

    /// Goes on by 2¹³⁰ draws: to the same place of the next stream.
    @Override
    public void leap() {
        c2++;
        again();
    }

    @Override
    public double leapDistance() {
        return 0x1p130;
    }

    /// The words that are half drawn, after the counter has been changed.
    private void again() {
        if (next == WORDS) return;
        int place = next;
        advance(-2);
        refill();
        next = place;
    }

    private void advance(long blocks) {
        long before = c0;
        c0 += blocks;
        if (blocks > 0 && Long.compareUnsigned(c0, before) < 0 && ++c1 == 0) c2++;
        if (blocks < 0 && Long.compareUnsigned(c0, before) > 0 && c1-- == 0) c2--;
    }

    private void refill() {
        long d1 = c0 == -1 ? c1 + 1 : c1, d2 = c0 == -1 && c1 == -1 ? c2 + 1 : c2;
        blocks(c0, c1, c2, 0, c0 + 1, d1, d2, 0, key0, key1, ROUNDS, word);
        advance(2);
        next = 0;
    }

    /// The bijection of counters under a key for two counters c and d: out = Philox(c, k), Philox(d, k) with so many rounds.
    static void blocks(long c0, long c1, long c2, long c3, long d0, long d1, long d2, long d3, long k0, long k1,
            int rounds, long[] out) {
        for (int r = 0; r < rounds; r++) {
            long cHi0 = Math.unsignedMultiplyHigh(M0, c0), cHi1 = Math.unsignedMultiplyHigh(M1, c2), cLo0 = M0 * c0,
                    cLo1 = M1 * c2;
            long dHi0 = Math.unsignedMultiplyHigh(M0, d0), dHi1 = Math.unsignedMultiplyHigh(M1, d2), dLo0 = M0 * d0,
                    dLo1 = M1 * d2;
            c0 = cHi1 ^ c1 ^ k0;
            d0 = dHi1 ^ d1 ^ k0;
            c1 = cLo1;
            d1 = dLo1;
            c2 = cHi0 ^ c3 ^ k1;
            d2 = dHi0 ^ d3 ^ k1;
            c3 = cLo0;
            d3 = dLo0;
            k0 += W0;
            k1 += W1;
        }
        out[0] = c0;
        out[1] = c1;
        out[2] = c2;
        out[3] = c3;
        out[4] = d0;
        out[5] = d1;
        out[6] = d2;
        out[7] = d3;
    }
}
