/// Serving a model over HTTP with nothing but the JDK, Jackson for JSON, and Jonum.
@org.jspecify.annotations.NullMarked
package org.jonum.examples.serve;
