#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What `./dev demo` runs inside the build environment, after a Release build in $NINELIVES_BIN:
# a fresh server, Alice's and Bob's windows signed in. Without a display (or with --shots DIR) the
# conversation is typed into the windows under Xvfb and every step is left as a numbered PNG.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
exec python3 "$here/demo.py" --bin "$NINELIVES_BIN" "$@"
