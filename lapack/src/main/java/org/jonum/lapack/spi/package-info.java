/// How a back end brings drivers of its own: [org.jonum.lapack.spi.LapackProvider].
package org.jonum.lapack.spi;
