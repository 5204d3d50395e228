package org.jonum.special;

/// A function by polynomials on equal pieces, each with all that one value needs side by side: the value at the centre as a pair, and the
/// coefficients of the powers 1 … 11 of the distance from it.
///
/// A record, as [Pieces] are: the compiler takes the components of a constant one as constants.
///
/// @param from  where the first piece begins, an integer
/// @param per   how many pieces there are between two integers, a power of 2
/// @param rows  one after the other
record Rows(int from, double per, double[] rows) {
    private static final int ROW = 13;

    /// The value at x + low, for an x in one of the pieces: the error is about half an ulp, and an ulp of what the centre's is less.
    double at(double x, double low) {
        double[] c = rows;
        double n = Math.floor(x * per);
        int i = ((int) n - from * (int) per) * ROW;
        double d = (x - (n + 0.5) / per) + low, s = d * d, q = s * s;
        double first = (c[i + 2] + d * c[i + 3]) + s * (c[i + 4] + d * c[i + 5]);
        double second = (c[i + 6] + d * c[i + 7]) + s * (c[i + 8] + d * c[i + 9]);
        double third = (c[i + 10] + d * c[i + 11]) + s * c[i + 12];
        return c[i] + (d * (first + q * (second + q * third)) + c[i + 1]);
    }
}
