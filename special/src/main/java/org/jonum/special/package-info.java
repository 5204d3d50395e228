/// Special functions of real arguments: static methods with the names of textbooks, one class for each family.
///
/// Every function has a tested bound of its error in ulp (units in the last place of the right result); where a
/// formula needs more than 53 bits on its way it is evaluated in pairs of doubles. NaN gives NaN, infinities
/// give limits, poles are documented, nothing throws, and every loop has a bound.
///
/// To add a function, write a class beside the others from the paper that it cites, and a test that measures it
/// against a table of 25 digits in the test resources.
package org.jonum.special;
