#!/bin/sh
# Starts the Attune beside this program, else the installed one, else whichever the Mac knows, with the pages or the link
# given.
# By `open`, or macOS would ask for the camera in this program's name. With -n, because one that runs would not hear of
# the pages: the second start hands them to it.
set -eu
for folder in "$(dirname "$0")/../../.." /Applications "$HOME/Applications"; do
  if [ -d "$folder/Attune.app" ]; then
    exec open -n "$folder/Attune.app" --args "$@"
  fi
done
exec open -n -b org.attune.Attune --args "$@"
