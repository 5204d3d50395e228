/// The bars: what must hold between Jonum and its peers, as data, and whether it does.
@NullMarked
package org.jonum.bench.bar;

import org.jspecify.annotations.NullMarked;
