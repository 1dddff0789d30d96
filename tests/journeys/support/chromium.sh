#!/bin/sh
# Chromium raises its own priority where it may, as for root, and takes six times the share of a process beside it: the tests that run
# at the same time would stand still. So it may not.
meekly="setpriv --bounding-set=-sys_nice --inh-caps=-sys_nice"
if $meekly true 2> /dev/null; then
  exec $meekly "$CHROMIUM_PROGRAM" "$@"
fi
exec "$CHROMIUM_PROGRAM" "$@"
