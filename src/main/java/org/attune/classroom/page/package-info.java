/** The class page, and the page that compares a course's lectures. */
@NullMarked
package org.attune.classroom.page;

import org.jspecify.annotations.NullMarked;
