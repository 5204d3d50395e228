/// CUDA in plain Java, for machines without a device: functions of C (upcall stubs of the methods of those names) that
/// compute with Jonum's scalar engine, and are as strict as a device is, or stricter.
///
/// Work on a stream is done when somebody waits for it, and not before; memory is NaN until written; a thread without a
/// context gets status 201; an address that is not of the device is a sticky fault. [org.jonum.gpu.fake.FakeCuda] fails
/// whichever call it is told to, and knows what was not given back.
@org.jspecify.annotations.NullMarked
package org.jonum.gpu.fake;
