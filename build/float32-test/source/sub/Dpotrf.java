package sample.sub;

/** Dpotrf for double: {@snippet :
 * double a = 1.5;
 * } and 1.5. */
final class Dpotrf {
    static int lower(double[] a) {
        return Dpotrf2.lower(a, DoubleLimits.EPS);
    }
}
