#!/bin/sh
# Set up everything that is missing, then run: `sh installer/run.sh` opens the window (the first time on the demo
# workspace; without a screen the demo runs headless), or with any brova command.
set -eu
. "$(dirname "$0")/setup.sh"
set_up
if [ $# -eq 0 ]; then
    if [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
        set -- app --first
    else
        say "There is no screen here, so the main job runs without a window. With one, this command opens the window."
        set -- demo
    fi
fi
exec "$venv_python" -P -m brova_desktop "$@"
