# Sourced by run.sh and test.sh: everything that has to happen before there is a Python, in POSIX sh.
#
#   set_up        system libraries, Python and the locked environment; leaves the interpreter in $venv_python
#
# Everything it says goes to standard error: standard output belongs to the program. Nothing missing means no
# network, no package manager and about a second.

root=$(cd "$(dirname "$0")/.." && pwd)
venv_python=$root/.venv/bin/python
oldest=11
newest=13

# What Qt loads at run time, by Debian's names; a name may carry t64 at its end on newer systems. First what painting
# without a screen needs, then the window on X11, then sound.
libraries="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
libpulse0 libxrandr2"
# What the tests add: a screen in memory for those that need a real one.
test_programs="xvfb xauth"
also=${also:-}

say() {
    printf '%s\n' "$*" >&2
}

can_make_environments() {
    "$1" -c "import sys, venv, ensurepip
sys.exit(not (3, $oldest) <= sys.version_info[:2] <= (3, $newest))" >/dev/null 2>&1
}

# The first Python that fits: the user's choice, then the newest. Leaves its name in $python, or fails.
find_python() {
    if [ -n "${BROVA_PYTHON:-}" ]; then
        python=$BROVA_PYTHON
        can_make_environments "$python" && return 0
        say "BROVA_PYTHON ($BROVA_PYTHON) is not a Python 3.$oldest to 3.$newest with venv and ensurepip."
        exit 3
    fi
    for python in python3.13 python3.12 python3.11 python3 python; do
        command -v "$python" >/dev/null 2>&1 && can_make_environments "$python" && return 0
    done
    return 1
}

# Debian's names of what is missing, into $missing.
look_for_packages() {
    missing=
    for name in "$@"; do
        dpkg-query -W -f '${Status}\n' "$name" "${name}t64" 2>/dev/null | grep -q '^install ok installed' ||
            missing="$missing $name"
    done
}

install_packages() {
    say "Installing system packages:$missing"
    as_root="env DEBIAN_FRONTEND=noninteractive"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            return 1
        elif [ -t 0 ]; then
            as_root="sudo $as_root"
        else
            as_root="sudo -n $as_root"
        fi
    fi
    # Both words of $as_root and the names in $missing are meant to be split.
    $as_root apt-get update -q >&2 && $as_root apt-get install -q -y --no-install-recommends $missing >&2
}

qt_loads() {
    [ -x "$venv_python" ] && "$venv_python" -c "from PySide6 import QtGui" >/dev/null 2>&1
}

# Whether Qt finds what it opens a window and plays sound with. Qt itself loads without it.
window_loads() {
    command -v ldd >/dev/null 2>&1 || return 0
    for part in plugins/platforms/libqxcb.so lib/libQt6Multimedia.so.6; do
        for file in "$root"/.venv/lib/python3*/site-packages/PySide6/Qt/$part; do
            [ -e "$file" ] && ldd "$file" 2>/dev/null | grep -q 'not found' && return 1
        done
    done
    return 0
}

system_packages() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1 || return 0
    look_for_packages "$@"
    [ -n "$missing" ] || return 0
    # A library may be there under another name: when Qt and its window load, nothing is really missing.
    if qt_loads && window_loads; then
        [ -n "$also" ] && ! command -v xvfb-run >/dev/null 2>&1 || return 0
    fi
    install_packages && return 0
    if qt_loads; then
        say "Going on without:$missing. The window and its sound may need them; everything else works."
        return 0
    fi
    # pip may carry its own certificates; if it does not, it says so itself.
    [ "$missing" != " ca-certificates" ] || return 0
    say "Some system packages are missing and could not be installed. Please run this line, then start again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
    exit 3
}

explain_missing_python() {
    say "Brova Desktop needs Python 3.$oldest, 3.12 or 3.$newest with its venv module; none was found."
    case $(uname -s) in
    Darwin) say "Install one from python.org or with Homebrew (brew install python@3.13); macOS's own is too old." ;;
    *) say "Install one from your system's packages, python.org or uv, or point BROVA_PYTHON at it." ;;
    esac
    exit 3
}

set_up() {
    # An environment that is complete says so itself, without looking for a Python first.
    if [ -z "${BROVA_PYTHON:-}" ] && [ -x "$venv_python" ] &&
        "$venv_python" "$root/installer/setup.py" --is-ready 2>/dev/null; then
        # shellcheck disable=SC2086
        system_packages $libraries $also
        return 0
    fi
    python_packages=
    find_python || python_packages="python3 python3-venv"
    # shellcheck disable=SC2086
    system_packages $python_packages ca-certificates $libraries $also
    find_python || explain_missing_python
    "$python" "$root/installer/setup.py"
    qt_loads || explain_missing_library
}

# Other Linux systems: say by name what the loader does not find.
explain_missing_library() {
    say "Qt does not load on this system:"
    "$venv_python" -c "from PySide6 import QtGui" 2>&1 | tail -n 1 >&2
    if command -v ldd >/dev/null 2>&1; then
        find "$root/.venv/lib" -name 'libQt6Gui.so.6' -exec ldd {} \; 2>/dev/null | grep 'not found' | sort -u >&2
    fi
    say "Install the libraries named above with your system's package manager, then start again."
    exit 3
}
