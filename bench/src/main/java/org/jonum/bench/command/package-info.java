/// The commands of `./bench`, one a class.
@NullMarked
package org.jonum.bench.command;

import org.jspecify.annotations.NullMarked;
