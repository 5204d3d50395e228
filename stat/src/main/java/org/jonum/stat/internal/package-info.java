/// What packages of this module share and nobody else sees.
@org.jspecify.annotations.NullMarked
package org.jonum.stat.internal;
