#!/bin/sh
# Set up everything that is missing, then test: `sh installer/test.sh` for all, or with any pytest arguments.
#
# Windows are tested offscreen; those tests that need a real X server then run on one in memory.
set -eu
. "$(dirname "$0")/setup.sh"
also=$test_programs
set_up
cd "$root"
if [ $# -gt 0 ]; then
    exec "$venv_python" -m pytest "$@"
fi
failed=0
"$venv_python" -m pytest -n 2 --dist worksteal -q || failed=$?
if command -v xvfb-run >/dev/null 2>&1; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" \
        "$venv_python" -m pytest -q -m xcb || [ $failed -ne 0 ] || failed=$?
else
    say "No xvfb-run: the tests on a real X server were left out."
fi
exit $failed
