// float-twin
package sub;

/// A line.
record Line(Point from) {}
