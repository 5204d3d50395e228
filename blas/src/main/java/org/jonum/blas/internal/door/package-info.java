/// The doors: every check of arguments, in one place, in front of every engine.
///
/// [org.jonum.blas.internal.door.Door] is what users hold as a [org.jonum.blas.Blas]. Each routine
/// checks in the order null, dimensions, leading dimensions and increments, array lengths, overlap,
/// and then calls the engine; nothing has been written when a check fails.
/// [org.jonum.blas.internal.door.Args] makes the messages, [org.jonum.blas.internal.door.Overlap]
/// decides whether operands share elements.
///
/// To add a routine, write its checks in the order of its arguments in a `Double…Door`; float
/// follows.
package org.jonum.blas.internal.door;
