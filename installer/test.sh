#!/bin/sh
# Set up everything that is missing, then test: `sh installer/test.sh` for all, or with any pytest arguments.
set -eu
. "$(dirname "$0")/setup.sh"
set_up
cd "$root"
[ $# -gt 0 ] || set -- -n 2 --dist worksteal -q
exec "$venv_python" -m pytest "$@"
