package org.jonum.distuv;

import java.util.random.RandomGenerator.SplittableGenerator;

/// Philox4x32-10: a key of 64 bits, a counter of 128 bits, blocks of four words of 32 bits; the one that graphics processors use.
///
/// Of the counter's words (c₀, c₁, c₂, c₃) the first two count blocks, lowest word first, the last two are the number of the
/// stream. There are 2⁶⁴ streams of 2⁶⁶ words. `nextInt()` gives one word, `nextLong()` two, the low half first. [#jump] adds
/// 1 to c₁, [#leap] adds 1 to the number of the stream.
///
/// {@snippet :
/// int first = new Philox4x32(0).nextInt();        // first == 0x6627e8d5
/// }
/// The sequence of words is that of `std::philox4x32` of C++26 for seeds below 2³².
///
/// Source: Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
public final class Philox4x32 extends Philox {
    private static final int M0 = 0xD2511F53, M1 = 0xCD9E8D57; // multipliers
    private static final int W0 = 0x9E3779B9, W1 = 0xBB67AE85; // golden ratio, √3 − 1
    private static final int BLOCK = 4, WORDS = 2 * BLOCK; // two blocks at once keep the multipliers busy
    private static final long LOW = 0xFFFFFFFFL;

    private final long key;
    private long block, stream; // of the block after those in `word`
    private final int[] word = new int[WORDS];
    private int next = WORDS;

    /// Stream 0 of a key.
    ///
    /// @param key any integer
    public Philox4x32(long key) {
        this.key = key;
    }

    @Override
    public int nextInt() {
        if (next == WORDS) refill();
        return word[next++];
    }

    @Override
    public long nextLong() {
        if (next <= WORDS - 2) {
            long pair = word[next] & LOW | (long) word[next + 1] << 32;
            next += 2;
            return pair;
        }
        long low = nextInt() & LOW;
        return low | (long) nextInt() << 32;
    }

    @Override
    public Philox4x32 stream(long number) {
        Philox4x32 s = new Philox4x32(key);
        s.stream = number;
        return s;
    }

    @Override
    public Philox4x32 copy() {
        Philox4x32 s = stream(stream);
        s.block = block;
        s.next = next;
        System.arraycopy(word, 0, s.word, 0, WORDS);
        return s;
    }

    @Override
    public Philox4x32 split(SplittableGenerator source) {
        return new Philox4x32(source.nextLong());
    }

    @Override
    public Philox4x32 skip(long n) {
        checkSkip(n);
        int odd = next & 1, left = (WORDS - next - odd) / 2; // draws that end in these words
        if (n <= left) {
            next += 2 * (int) n;
            return this;
        }
        long blocks = (n - left - 1) / (BLOCK / 2);
        advance(blocks);
        refill();
        next = 2 * (int) (n - left - blocks * (BLOCK / 2)) - odd;
        return this;
    }

    /// Goes on by 2³³ draws of `nextLong()`.
    @Override
    public void jump() {
        advance(1L << 32);
        again();
    }

    @Override
    public double jumpDistance() {
        return 0x1p33;
    }

    /// Goes on by 2⁶⁵ draws of `nextLong()`: to the same place of the next stream.
    @Override
    public void leap() {
        stream++;
        again();
    }

    @Override
    public double leapDistance() {
        return 0x1p65;
    }

    /// The words that are half drawn, after the counter has been changed.
    private void again() {
        if (next == WORDS) return;
        int place = next;
        if (Long.compareUnsigned(block, 2) < 0) stream--;
        block -= 2;
        refill();
        next = place;
    }

    private void advance(long blocks) {
        block += blocks;
        if (Long.compareUnsigned(block, blocks) < 0) stream++;
    }

    private void refill() {
        long after = block + 1, at = after == 0 ? stream + 1 : stream;
        blocks((int) block, (int) (block >>> 32), (int) stream, (int) (stream >>> 32), (int) after,
                (int) (after >>> 32), (int) at,
                (int) (at >>> 32), (int) key, (int) (key >>> 32), ROUNDS, word);
        advance(2);
        next = 0;
    }

    /// The bijection of counters under a key for two counters c and d: out = Philox(c, k), Philox(d, k) with so many rounds.
    static void blocks(int c0, int c1, int c2, int c3, int d0, int d1, int d2, int d3, int k0, int k1, int rounds,
            int[] out) {
        for (int r = 0; r < rounds; r++) {
            long cP0 = (M0 & LOW) * (c0 & LOW), cP1 = (M1 & LOW) * (c2 & LOW), dP0 = (M0 & LOW) * (d0 & LOW),
                    dP1 = (M1 & LOW) * (d2 & LOW);
            c0 = (int) (cP1 >>> 32) ^ c1 ^ k0;
            d0 = (int) (dP1 >>> 32) ^ d1 ^ k0;
            c1 = (int) cP1;
            d1 = (int) dP1;
            c2 = (int) (cP0 >>> 32) ^ c3 ^ k1;
            d2 = (int) (dP0 >>> 32) ^ d3 ^ k1;
            c3 = (int) cP0;
            d3 = (int) dP0;
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
