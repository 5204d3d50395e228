package org.jonum.lapack;

/// Where the eigenvalues come from that inverse iteration is given.
public enum EigSource {
    /// From the QR algorithm on the same matrix: zeros on its subdiagonal say to which block each belongs.
    QR,
    /// From elsewhere.
    NONE
}
