final class Dense { double x; }
