/// How it is measured: calls of several libraries in turn, round after round, until their ratios are known.
@NullMarked
package org.jonum.bench.measure;

import org.jspecify.annotations.NullMarked;
