package org.jonum.netlib.internal;

/// What the float routines come after: the double ones, so that one object has both.
public abstract class FloatNetlibBelow extends DoubleAbsent {}
