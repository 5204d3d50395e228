/// Linear programmes of a published set, solved by Jonum and by ojAlgo in one process.
package org.jonum.bench.programs;
