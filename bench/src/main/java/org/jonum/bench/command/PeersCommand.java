package org.jonum.bench.command;

import org.jonum.bench.measure.Patience;
import org.jonum.bench.peer.Peers;
import picocli.CommandLine.Command;

/// `./bench peers`: who can take part here.
@Command(name = "peers", description = "The libraries: their versions, or why they cannot take part.")
public final class PeersCommand implements Runnable {

    @Override
    public void run() {
        new Session(Peers.names(), Patience.QUICK).versions()
                .forEach((name, version) -> System.out.println(name + ": " + version));
    }
}
