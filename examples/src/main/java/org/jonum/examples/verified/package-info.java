/// A routine of a user's own, verified by properties in the tests of this module; told in docs/verified.md.
@org.jspecify.annotations.NullMarked
package org.jonum.examples.verified;
