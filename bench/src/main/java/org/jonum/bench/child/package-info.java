/// What is measured in a JVM of its own, and the programs that run there.
@NullMarked
package org.jonum.bench.child;

import org.jspecify.annotations.NullMarked;
