import org.jonum.distuv.{Gamma, Normal}

/** A law, its tail, and a fit. */
@main def laws(): Unit =
  println(s"tail ${Normal(0, 1).sf(10)}")
  val sample = Gamma(3, 2).sample(java.util.Random(1), new Array[Double](1000))
  println(f"shape within 0.5 of 3: ${math.abs(Gamma.fit(sample*).law.shape - 3) < 0.5}")
