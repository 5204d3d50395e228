/// Threads and working memory, shared by all routines.
///
/// [org.jonum.blas.internal.threads.Parallel] runs independent tasks on the shared pool: what a
/// task computes never depends on the thread that runs it, nor on how many there are.
/// [org.jonum.blas.internal.threads.Scratch] lends working arrays, so that routines need no `work`
/// arguments.
///
/// To use a thread, cut the work into tasks by its size alone, never by the number of threads.
package org.jonum.blas.internal.threads;
