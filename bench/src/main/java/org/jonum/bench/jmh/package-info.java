/// Benchmarks for JMH, where its profilers are wanted.
@NullMarked
package org.jonum.bench.jmh;

import org.jspecify.annotations.NullMarked;
