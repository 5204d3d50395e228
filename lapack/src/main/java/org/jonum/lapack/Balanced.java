package org.jonum.lapack;

/// Which part of a balanced matrix has not fallen apart: rows and columns lo ≤ i < hi, counted from
/// 0; what is left of it, and below, is zero but for the diagonal.
///
/// @param ilo the first row, 0 ≤ ilo
/// @param ihi the row after the last, ilo ≤ ihi ≤ n
public record Balanced(int ilo, int ihi) {
}
