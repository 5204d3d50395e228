// Generated from Line.java by build/Float32.java. Do not edit.
package sub;

/// A line.
record FLine(FPoint from) {}
