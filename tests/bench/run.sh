#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the benchmarks built in $NINELIVES_BIN: all of them, or the one named first (without bench_)
# with the further arguments, for example: run.sh outage --messages 1000
set -eu
bin=${NINELIVES_BIN:?}/tests/bench
if [ $# -gt 0 ]; then
    name=$1
    shift
    exec "$bin/bench_$name" "$@"
fi
for each in "$bin"/bench_*; do
    if [ -f "$each" ] && [ -x "$each" ]; then
        echo "== ${each##*/}"
        "$each"
    fi
done
