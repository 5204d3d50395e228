/// Linear and convex quadratic programmes, and assignments: sparse models, files, two solvers, proofs.
///
/// A [LinearProgram] or [QuadraticProgram] comes from a [ProgramBuilder] or from a file by [Mps]. [DualSimplex] and [ProximalInteriorPoint]
/// solve linear, [ProximalInteriorPoint] quadratic ones; both give a [ProgramResult] whose [ProgramStatus] says `Optimal` only after the residuals
/// of the caller's own model were found small ([Kkt]), and `Infeasible` or `Unbounded` only with a ray that proves it.
/// [Assignment] pairs rows with columns at the least cost.
package org.jonum.optimize.programming;
