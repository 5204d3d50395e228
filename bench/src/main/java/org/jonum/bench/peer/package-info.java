/// The libraries that are compared, each behind [Library]: given an operation, a call that runs it.
///
/// **To add a peer**, write a [Library] that handles the operations it has, and name it in [Peers].
@NullMarked
package org.jonum.bench.peer;

import org.jspecify.annotations.NullMarked;
