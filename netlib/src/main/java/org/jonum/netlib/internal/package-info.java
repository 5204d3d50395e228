/// The back end: the native library found ([org.jonum.netlib.internal.Finder]), opened and asked what it has
/// ([org.jonum.netlib.internal.NativeLibrary]), and called through netlib's JNI where that pays.
package org.jonum.netlib.internal;
