package org.jonum.stat;

import java.util.stream.Collector;

/// The moments of numbers that come one after the other, up to the fourth order, in constant memory; those of parts join
/// to those of the whole.
///
/// {@snippet :
/// var moments = new RunningMoments().addAll(1, 2, 3, 4).merge(new RunningMoments().addAll(10));
/// double mean = moments.mean();                  // mean == 4.0
/// double variance = moments.variance();          // variance == 12.5
/// var same = java.util.stream.DoubleStream.of(1, 2, 3, 4, 10)
///         .collect(RunningMoments::new, RunningMoments::add, RunningMoments::merge);
/// double deviation = same.standardDeviation();   // deviation == 3.5355339059327378
/// }
/// Numbers are taken in blocks of which the mean is computed first and the deviations from it second, and blocks are
/// joined by the
/// formulas of Chan, Golub & LeVeque and Pébay with the mean held in two doubles. So nothing is lost when the mean is
/// large beside the deviations, and
/// results for data from 1e-300 to 1e300 are those for data near 1, scaled. NaN or an infinity among the numbers makes
/// the moments of second and higher order NaN.
///
/// **Cost** about a nanosecond for each number, less with [#addAll(double...)]. **Error** of mean and standard deviation
/// of a few ε, relative
/// to the largest number and to the deviation itself; merging in another order changes the last digits only.
///
/// Sources: Chan, Golub & LeVeque, Algorithms for computing the sample variance (1983); Pébay, Formulas for robust, one-pass
/// parallel computation of covariances and arbitrary-order statistical moments (2008).
public final class RunningMoments {
    private static final int BUFFER = 256;

    private final CentralSums sums = new CentralSums();
    private final double[] buffer = new double[BUFFER];
    private int waiting;
    private final BlockSums blocks = new BlockSums(BlockSums.LENGTH);

    /// The moments of no numbers yet.
    public RunningMoments() {
    }

    /// The moments of the numbers given, for what is read at once.
    static CentralSums of(double[] x) {
        CentralSums sums = new CentralSums();
        new BlockSums(x.length).addTo(sums, x, 0, x.length);
        return sums;
    }

    /// Takes a number.
    ///
    /// @param x any number
    public void add(double x) {
        buffer[waiting++] = x;
        if (waiting == BUFFER) flush();
    }

    /// Takes numbers.
    ///
    /// @param x any numbers
    /// @return this
    public RunningMoments addAll(double... x) {
        return addAll(x, 0, x.length);
    }

    /// Takes some of the numbers of an array.
    ///
    /// @param x    an array
    /// @param from index of the first
    /// @param n    how many
    /// @return this
    /// @throws IndexOutOfBoundsException if they are not all in the array
    public RunningMoments addAll(double[] x, int from, int n) {
        java.util.Objects.checkFromIndexSize(from, n, x.length);
        flush();
        blocks.addTo(sums, x, from, n);
        return this;
    }

    /// Takes what the other has taken; that stays as it is.
    ///
    /// @param other moments of other numbers
    /// @return this
    public RunningMoments merge(RunningMoments other) {
        CentralSums theirs = other.sums();
        sums().merge(theirs == sums ? copy().sums : theirs);
        return this;
    }

    /// The same, to go on by itself.
    ///
    /// @return a new object
    public RunningMoments copy() {
        RunningMoments c = new RunningMoments();
        c.sums.set(sums());
        return c;
    }

    private void flush() {
        int n = waiting;
        waiting = 0;
        blocks.addTo(sums, buffer, 0, n);
    }

    private CentralSums sums() {
        flush();
        return sums;
    }

    /// How many numbers were taken.
    ///
    /// @return at least 0
    public long count() {
        return sums.n + waiting;
    }

    /// Their mean.
    ///
    /// @return the mean; NaN of no numbers
    public double mean() {
        return sums().mean();
    }

    /// Σ(x − mean)²/(n − 1).
    ///
    /// @return the variance; NaN of fewer than two numbers
    public double variance() {
        return sums().variance();
    }

    /// Σ(x − mean)²/n.
    ///
    /// @return the variance of the numbers themselves; NaN of none
    public double populationVariance() {
        return sums().populationVariance();
    }

    /// √(Σ(x − mean)²/(n − 1)); unlike the variance it does not overflow.
    ///
    /// @return the standard deviation; NaN of fewer than two numbers
    public double standardDeviation() {
        return sums().deviation();
    }

    /// √(Σ(x − mean)²/n).
    ///
    /// @return the standard deviation of the numbers themselves; NaN of none
    public double populationStandardDeviation() {
        return sums().populationDeviation();
    }

    /// g₁ = m₃/m₂^1.5 of the central moments; see [Moments#populationSkewness(double...)].
    ///
    /// @return the skewness of the numbers themselves; NaN if all are the same
    public double populationSkewness() {
        return sums().populationSkewness();
    }

    /// g₂ = m₄/m₂² − 3 of the central moments; see [Moments#populationExcessKurtosis(double...)].
    ///
    /// @return the excess kurtosis of the numbers themselves; NaN if all are the same
    public double populationExcessKurtosis() {
        return sums().populationKurtosis();
    }

    /// G₁, see [Moments#skewness(double...)].
    ///
    /// @return the estimate; NaN of fewer than three numbers, or if all are the same
    public double skewness() {
        return sums().skewness();
    }

    /// G₂, see [Moments#excessKurtosis(double...)].
    ///
    /// @return the estimate; NaN of fewer than four numbers, or if all are the same
    public double excessKurtosis() {
        return sums().kurtosis();
    }

    /// All that is known, as bytes.
    ///
    /// @return bytes for [#ofBytes(byte[])]
    public byte[] toBytes() {
        CentralSums s = sums();
        return new ByteForm.Writer('M').putLong(s.n).putInt(s.exponent).putDoubles(s.hi, s.lo, s.m2, s.m3, s.m4)
                .bytes();
    }

    /// What [#toBytes()] wrote.
    ///
    /// @param bytes from there
    /// @return the same moments
    /// @throws IllegalArgumentException if the bytes are not such
    public static RunningMoments ofBytes(byte[] bytes) {
        ByteForm.Reader in = new ByteForm.Reader("RunningMoments", 'M', bytes);
        RunningMoments r = new RunningMoments();
        CentralSums s = r.sums;
        s.n = in.count();
        s.exponent = in.intWithin(-1000, 1000);
        s.hi = in.number();
        s.lo = in.number();
        s.m2 = in.number();
        s.m3 = in.number();
        s.m4 = in.number();
        in.end();
        return r;
    }

    /// Collects a stream.
    ///
    /// @return a collector of numbers into their moments
    public static Collector<Double, ?, RunningMoments> collector() {
        return Collector.of(RunningMoments::new, RunningMoments::add, RunningMoments::merge);
    }

    @Override
    public String toString() {
        return "RunningMoments[n=" + count() + ", mean=" + mean() + ", standardDeviation=" + standardDeviation()
                + ", skewness=" + skewness() + ", excessKurtosis=" + excessKurtosis() + "]";
    }
}
