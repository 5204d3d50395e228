package org.jonum.special.internal.simd;

/// What the product of two doubles lacks as rounded: by a fused multiply-add where that is an instruction, else by halves of the factors
/// (Dekker 1971). Both are exact, so that no bit of a result depends on the processor.
///
/// Without the instruction Math.fma goes through BigDecimal, which takes some thousand times longer. That is how it is found out: the
/// flags of the virtual machine are told by a module of management only, which takes longer to load than all of this one.
public final class Fused {
    private static final double SPLITTER = 0x1p27 + 1;
    private static final int CALLS = 32, TRIES = 20;
    private static final long PATIENCE = 8_000; // nanoseconds for all calls of a try

    /// Whether it is an instruction.
    private static final boolean IS_INSTRUCTION = isFast();

    private Fused() {}

    /// {@return whether a fused multiply-add is an instruction}
    public static boolean isInstruction() {
        return IS_INSTRUCTION;
    }

    private static boolean isFast() {
        double s = 1;
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            for (int k = 0; k < CALLS; k++) s = Math.fma(s, 0.5, 1e-9);
            if (System.nanoTime() - start < PATIENCE && s > 0) return true;
        }
        return false;
    }

    /// a·b − p for the rounded product p.
    ///
    /// @param a a factor, below 2⁹⁹⁵ in size
    /// @param b the other one, too
    /// @param p a·b as rounded
    /// @return what it lacks, exactly unless it is below the normal numbers
    public static double error(double a, double b, double p) {
        return IS_INSTRUCTION ? Math.fma(a, b, -p) : split(a, b, p);
    }

    /// a·b + c, rounded once, for a c so near −a·b that the rounded product and c have an exact sum: what a quotient leaves, or how far a product
    /// is from 1.
    ///
    /// @param a a factor, below 2⁹⁹⁵ in size
    /// @param b the other one, too
    /// @param c between −½ and −2 times their product
    /// @return the sum
    public static double plus(double a, double b, double c) {
        if (IS_INSTRUCTION) return Math.fma(a, b, c);
        double p = a * b;
        return (p + c) + split(a, b, p);
    }

    private static double split(double a, double b, double p) {
        double ca = SPLITTER * a, cb = SPLITTER * b;
        double ah = ca - (ca - a), al = a - ah, bh = cb - (cb - b), bl = b - bh;
        return ((ah * bh - p) + ah * bl + al * bh) + al * bl;
    }
}
