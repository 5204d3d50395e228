/// What is measured: routines at shapes, written as text, with the values of their operands and their work.
///
/// [Operation#parse] reads `dgemm TN n=1000`; each record is a routine and knows its operands, flops and bytes.
/// **To add a routine**, write such a record, name it in [Operation], and let the libraries of
/// `org.jonum.bench.peer` that have it run it.
@NullMarked
package org.jonum.bench.operation;

import org.jspecify.annotations.NullMarked;
