/// What becomes of measurements: text, JSON, Markdown, plots.
@NullMarked
package org.jonum.bench.report;

import org.jspecify.annotations.NullMarked;
