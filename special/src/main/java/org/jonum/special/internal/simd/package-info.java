/// What instructions of the processor make faster, for this module and that of distributions.
@NullMarked
package org.jonum.special.internal.simd;

import org.jspecify.annotations.NullMarked;
