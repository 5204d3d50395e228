// keep-double-file: FloatNetlibBelow is another one
package org.jonum.netlib.internal;

/// What the double routines come after; the float ones come after [FloatNetlibBelow].
public abstract class DoubleNetlibBelow extends NetlibOthers {}
