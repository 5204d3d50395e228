/// What back ends must do, as tests; and what tests of numerical code need.
///
/// **Contracts.** A family of routines is an abstract test class (`DoubleLevel3GemmContract`, `DoubleLapackQrContract` …).
/// A back end passes by a subclass of a few lines, for each family it has:
///
/// ```
/// class MyDoubleGemmTest extends DoubleLevel3GemmContract {
///     @Override
///     protected Blas blas() {
///         return Backend.named("mine").blas();
///     }
/// }
/// ```
/// A contract says how a routine is called and what it computes, as a formula
/// ([org.jonum.testkit.DoubleRoutine], [org.jonum.testkit.DoubleFormula], [org.jonum.testkit.DoubleSolve]);
/// [org.jonum.testkit.DoubleContract] runs it through all shapes, factors and increments of a
/// [org.jonum.testkit.Plan], every pair of values at least once, with operands between guard zones
/// ([org.jonum.testkit.Guarded]), and compares with sums in twice the precision. To add a routine, add a formula.
///
/// **Tools.** Matrices with known properties, jqwik arbitraries, residuals in units of n·ε, distances in ulps.
///
/// Classes whose names begin with `Float` are generated from their `Double` twins.
package org.jonum.testkit;
