package org.jonum.stat.internal;

/// Nested uniform scrambling of the 52 highest bits of a word.
///
/// Bit i is flipped by a function of the key and of the bits above it. Six levels of the tree of all prefixes, 1 + 2 + … + 32 nodes,
/// take their bits from one hash of the prefix where they begin: nine hashes do for all.
///
/// Source: Owen, Randomly permuted (t, m, s)-nets and (t, s)-sequences (1995).
public final class OwenScramble {
    private static final int LEVELS = 6, BITS = 52;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private OwenScramble() {
    }

    /// The bits of the scrambled point.
    public static long apply(long key, long bits) {
        long flips = 0;
        for (int at = 0; at < BITS; at += LEVELS) {
            long prefix = at == 0 ? 0 : bits >>> 64 - at;
            long tree = mix(mix(key + GOLDEN * (at + 1)) ^ prefix * GOLDEN);
            int node = 1; // children of node k are 2k and 2k + 1
            for (int i = at; i < at + LEVELS; i++) {
                flips |= (tree >>> node & 1) << 63 - i;
                node = 2 * node | (int) (bits >>> 63 - i & 1);
            }
        }
        return bits ^ flips;
    }

    /// A bijection of words whose every output bit depends on every input bit: two rounds of multiplication and shift, with the
    /// constants of Stafford's variant 13 (Better bit mixing, 2011).
    static long mix(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
