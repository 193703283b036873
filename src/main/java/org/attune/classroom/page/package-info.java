/** The class page, and the page that compares the lectures of a course. */
@NullMarked
package org.attune.classroom.page;

import org.jspecify.annotations.NullMarked;
