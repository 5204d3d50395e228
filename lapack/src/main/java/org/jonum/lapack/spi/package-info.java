/// How a back end brings drivers of its own: begin with [org.jonum.lapack.spi.LapackProvider], the service that it provides, and override in
/// [org.jonum.lapack.spi.JavaLapack] what it does better.
package org.jonum.lapack.spi;
