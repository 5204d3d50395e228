/// Jonum beside its peers, measured in one process on the same values: [Bench] is the command line.
@NullMarked
package org.jonum.bench;

import org.jspecify.annotations.NullMarked;
