/// The back end `cuda`: operands on the heap go to the device and come back, where that pays.
///
/// [org.jonum.gpu.internal.host.HostBlas] and [org.jonum.gpu.internal.host.HostLapack] decide by
/// [org.jonum.gpu.internal.host.Crossover]; a call that goes to the device is one
/// [org.jonum.gpu.internal.host.DeviceCall]. What is left, and what the device reports as failed, is done in Java.
package org.jonum.gpu.internal.host;
