/** The pages of an institution on Apache Spark: two jobs, from pages to tables and from tables to lectures. */
@NullMarked
package org.attune.spark;

import org.jspecify.annotations.NullMarked;
