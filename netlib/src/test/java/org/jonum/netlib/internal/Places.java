package org.jonum.netlib.internal;

/// For tests of other packages: the library that is found.
public final class Places {
    private Places() {}

    /// Its path.
    public static String blas() {
        try {
            return Finder.find().blas();
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }
}
