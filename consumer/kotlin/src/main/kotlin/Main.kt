import org.jonum.mat.Cholesky
import org.jonum.mat.Matrix
import org.jonum.mat.Vector


/** Kotlin's operators are Jonum's methods: `times`, `plus`, `minus` and `get` have the names that Kotlin looks for. */
fun main() {
    val a = Matrix.of(arrayOf(doubleArrayOf(4.0, 1.0), doubleArrayOf(1.0, 3.0)))
    val b = a * a + a
    println("b[0, 1] = ${b[0, 1]}")
    println("solution " + a.solve(Vector.of(5.0, 4.0)))
    println("det " + Cholesky.of(a).det())
}
