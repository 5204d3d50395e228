module consumer {
    requires org.jonum.optimize;
    requires org.jonum.io;
}
