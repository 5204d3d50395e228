package org.jonum.lapack;

/// In which planes a sequence of rotations turns; z is the number of rows or columns they act on.
public enum Pivot {
    /// Rotation k turns the plane (k, k + 1).
    VARIABLE,
    /// Rotation k turns the plane (0, k + 1).
    TOP,
    /// Rotation k turns the plane (k, z − 1).
    BOTTOM
}
