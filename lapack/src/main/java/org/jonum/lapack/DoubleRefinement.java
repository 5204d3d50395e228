package org.jonum.lapack;

/// Refinement of solutions, error bounds, equilibration and the expert drivers for linear systems.
public interface DoubleRefinement {
}
