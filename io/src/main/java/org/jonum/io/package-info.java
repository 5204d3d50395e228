/// Matrices and vectors from and to files.
///
/// - [org.jonum.io.Npy], [org.jonum.io.Npz]: NumPy's arrays, one in a file or several by name
/// - [org.jonum.io.MatrixMarket], [org.jonum.io.Csv]: text
/// - [org.jonum.io.Raw]: numbers in a `MemorySegment` or `ByteBuffer`, in any [org.jonum.io.Encoding]
///
/// Bytes that are not what their format demands, and headers that promise more than is there, give a
/// [org.jonum.io.FormatException], which says where, what was expected and what was found. Nothing that
/// a header says is believed before the bytes are seen: memory is taken as they come. No
/// method closes a stream or channel that it was given, or depends on the locale.
package org.jonum.io;
