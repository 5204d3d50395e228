package org.jonum.gpu.internal;

/// Streams and events.
public interface CudaStreams {
    /// {@return a new stream that does not wait for the default one}
    long streamCreate();

    /// Give a stream back.
    void streamDestroy(long stream);

    /// Wait until all is done that was put on the stream.
    void streamSynchronize(long stream);

    /// Let the stream wait for an event of another one.
    void streamWait(long stream, long event);

    /// {@return a new event}
    ///
    /// @param timing whether [#elapsed] may be asked of it
    long eventCreate(boolean timing);

    /// Give an event back.
    void eventDestroy(long event);

    /// Put the event on the stream.
    void eventRecord(long event, long stream);

    /// Wait for an event.
    void eventSynchronize(long event);

    /// {@return whether the event has happened}
    boolean eventQuery(long event);

    /// {@return the milliseconds between two events that have happened}
    float elapsed(long start, long end);
}
