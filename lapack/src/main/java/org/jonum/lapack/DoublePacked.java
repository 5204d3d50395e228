package org.jonum.lapack;

/// Triangles stored by packed columns: factor, solve, invert, condition.
public interface DoublePacked {
}
