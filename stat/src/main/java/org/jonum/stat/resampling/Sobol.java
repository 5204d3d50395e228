package org.jonum.stat.resampling;

import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jonum.stat.internal.OwenScramble;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.SobolDirections;
import org.jonum.stat.internal.Uniforms;

/// Sobol's sequence, a digital net in base 2, in up to 21201 dimensions.
///
/// {@snippet :
/// Sobol sobol = Sobol.of(3);
/// double[] x = sobol.point(5, new double[3]);    // x == {0.875, 0.875, 0.125}
/// QuasiRandom random = sobol.scrambled(new Philox4x64(1));
/// double mean = random.points(0, 1 << 12).col(2).mean();
/// boolean near = Math.abs(mean - 0.5) < 1e-5;    // near == true;  of independent points it were off by 0.005
/// }
/// The first 2ᵐ points, and any 2ᵐ from a multiple of 2ᵐ on, have one point in each of 2ᵐ slices of every coordinate, and fill
/// boxes of higher dimension evenly: so use powers of two. Points come in the order of Gray codes, as in the programs of Joe & Kuo
/// and in SciPy.
///
/// **Cost** of a point: an exclusive or for each coordinate and bit of the index; scrambled, nine hashes more for each coordinate.
///
/// Sources: Sobol', On the distribution of points in a cube (1967); Antonov & Saleev (1979); direction numbers of Joe & Kuo, Constructing
/// Sobol sequences with better two-dimensional projections (2008), file new-joe-kuo-6.21201; Owen, Randomly permuted (t, m, s)-nets (1995).
public final class Sobol implements QuasiRandom {
    /// The largest dimension there are direction numbers for.
    public static final int MAX_DIMENSION = SobolDirections.MAX_DIMENSION;

    private static final int BITS = SobolDirections.BITS;
    private static final long POINTS = 1L << BITS;

    private final long[][] direction; // of coordinate j: BITS words, their highest bits
    private final Digits digits;

    /// What becomes of the digits of a coordinate.
    @FunctionalInterface
    private interface Digits {
        double coordinate(int j, long bits);
    }

    private Sobol(long[][] direction, Digits digits) {
        this.direction = direction;
        this.digits = digits;
    }

    /// The sequence itself, whose first point is 0.
    ///
    /// @param dimension from 1 to [#MAX_DIMENSION]
    /// @return a sequence of 2⁵² points, multiples of 2⁻⁵²
    /// @throws IllegalArgumentException if the dimension is out of range
    public static Sobol of(int dimension) {
        Require.that(dimension >= 1 && dimension <= MAX_DIMENSION, "Sobol.of", "dimension", dimension,
                "1 ≤ dimension ≤ " + MAX_DIMENSION);
        return new Sobol(SobolDirections.of(dimension), (j, bits) -> (double) (bits >>> 64 - BITS) * 0x1p-52);
    }

    /// Owen's scrambling: each digit is flipped or not by a random bit of its own for each value of the digits before it.
    @Override
    public Sobol scrambled(RandomGenerator random) {
        long[] key = keys(random);
        return new Sobol(direction, (j, bits) -> Uniforms.open(OwenScramble.apply(key[j], bits)));
    }

    /// A digital shift: an exclusive or of each coordinate with random bits. Cheaper than scrambling, and with a larger variance.
    ///
    /// @param random gives the bits
    /// @return a sequence of points whose coordinates are above 0 and below 1
    public Sobol shifted(RandomGenerator random) {
        long[] key = keys(random);
        return new Sobol(direction, (j, bits) -> Uniforms.open(key[j] ^ bits));
    }

    private long[] keys(RandomGenerator random) {
        long[] key = new long[dimension()];
        for (int j = 0; j < key.length; j++) key[j] = random.nextLong();
        return key;
    }

    @Override
    public int dimension() {
        return direction.length;
    }

    @Override
    public double[] point(long index, double[] point) {
        Require.that(index >= 0 && index < POINTS, "Sobol.point", "index", index, "0 ≤ index < 2⁵²");
        Objects.checkFromIndexSize(0, direction.length, point.length);
        for (int j = 0; j < direction.length; j++)
            point[j] = digits.coordinate(j, SobolDirections.point(direction[j], index));
        return point;
    }

    @Override
    public String toString() {
        return "Sobol sequence in " + dimension() + " dimensions";
    }
}
