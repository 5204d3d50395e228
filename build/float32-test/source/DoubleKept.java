// keep-double-file: by hand
final class DoubleKept { double x = 1.5; }
