final class DoubleLimits { static final double EPS = 0x1p-52; }
