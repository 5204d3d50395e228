/// The back end `scalar`: BLAS in plain Java, always there, and the oracle for all others.
///
/// [org.jonum.blas.internal.scalar.ScalarBlas] is put together from one interface per family of
/// routines, each with default methods that read like the definition. `Columns` tells where the
/// columns of dense, band and packed matrices lie, so that one loop serves all three; `DoubleLoops`
/// has the few inner loops; [org.jonum.blas.internal.scalar.DoubleRotations] serves every engine.
///
/// To add a routine, write it as a default method in the interface of its family; float follows.
/// Keep it plain: sums in the order of the index, no blocking, no threads, no term skipped.
package org.jonum.blas.internal.scalar;
