#!/bin/sh
# Starts Attune with its own Java. In the place of jpackage's launcher: see docs/decisions/0007.
program=$(readlink -f "$0")
lib=${program%/bin/*}/lib
APPDIR=$lib/app
unset JDK_JAVA_OPTIONS
# Java reads the names of files as the locale writes them, and under C, as of cron, ssh and containers, loses those with other letters than ASCII's.
if [ "$(locale charmap 2>/dev/null)" = ANSI_X3.4-1968 ]; then export LC_ALL=C.UTF-8; fi
# OpenCV waits ten seconds for a camera that falls silent, and cannot be told to stop; what it warns of Attune says itself.
export OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT="${OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT:-1}" OPENCV_LOG_LEVEL="${OPENCV_LOG_LEVEL:-ERROR}"
exec "$lib/runtime/bin/attune" \
@options@
    "$@"
