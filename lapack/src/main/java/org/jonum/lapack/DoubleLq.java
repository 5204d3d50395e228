package org.jonum.lapack;

/// LQ, QL, RQ and RZ factorizations: factor, apply Q, form Q.
public interface DoubleLq {
}
