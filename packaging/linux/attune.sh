#!/bin/sh
# Starts Attune with its own Java. In the place of jpackage's launcher: see docs/decisions/0007.
program=$(readlink -f "$0")
lib=${program%/bin/*}/lib
APPDIR=$lib/app
unset JDK_JAVA_OPTIONS
exec "$lib/runtime/bin/attune" \
@options@
    "$@"
