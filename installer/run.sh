#!/bin/sh
# Set up everything that is missing, then run: `sh installer/run.sh` for the demo, or with any brova command.
set -eu
. "$(dirname "$0")/setup.sh"
set_up
[ $# -gt 0 ] || set -- demo
exec "$venv_python" -P -m brova_desktop "$@"
