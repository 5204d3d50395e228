/// The tour: Jonum on real data, in chapters.
///
/// [org.jonum.examples.Tour] prints it; `./tour` in the root of the repository builds what is missing and starts it. To
/// add a chapter, implement [org.jonum.examples.Chapter] and add an instance to the list in `Tour`.
package org.jonum.examples;
