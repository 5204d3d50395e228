package org.jonum.stat;

/// What a statistic does with values that are NaN. Where no policy is given it is [#PROPAGATE].
public enum NanPolicy {
    /// A NaN in the data makes the result NaN.
    PROPAGATE,
    /// NaN values are left out, as if they had not been measured: for paired data, the whole pair.
    OMIT,
    /// A NaN in the data is refused with an `IllegalArgumentException` that gives its index.
    RAISE
}
