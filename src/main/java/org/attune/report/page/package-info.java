/** Pages as JavaFX nodes. */
package org.attune.report.page;
