# shellcheck shell=bash
# What packaging/start and packaging/check share; sourced, never run.
#
# Everything said here goes to stderr: stdout belongs to the program that is started.

ROOT=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
VENV=$ROOT/.venv

# What the wheels load but do not bring: PortAudio and its way to PulseAudio, and Qt's window
# system, OpenGL, font and sound libraries. `a|b`: either will do, `a` is installed.
APP_LIBRARIES=(
  libportaudio2 "libasound2-plugins|pipewire-alsa"
  libpulse0 "libpipewire-0.3-0|libpipewire-0.3-0t64"
  libegl1 libgl1 libxkbcommon-x11-0 libwayland-cursor0 libwayland-egl1 libxrandr2
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
  libdbus-1-3 libfontconfig1 "libglib2.0-0|libglib2.0-0t64" libgssapi-krb5-2
)

say() { printf '==> %s\n' "$*" >&2; }

complain() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

fail() {
  complain "$@"
  exit 1
}

# Runs a command, showing only what `progress` makes of it; where it fails, says why in words.
quietly() {
  local log
  log=$(mktemp) || fail "The disk is full: no temporary file can be written."
  if "$@" </dev/null 2>&1 | tee "$log" | progress >&2; then
    rm -f "$log"
  else
    explain "$log"
    rm -f "$log"
    return 1
  fi
}

# Turns pip's "Downloading .../torch-2.13.0-cp311-....whl (800.1 MB)" into "    torch 2.13.0 (800.1 MB)".
progress() {
  sed -unE 's#^ *Downloading (.*/)?([^/-]+)-([^-]+)-[^ ]+\.whl (\([0-9.]+ [MG]B\)).*#    \2 \3 \4#p'
}

# The reason why the command that wrote the log $1 failed.
explain() {
  if grep -q 'No space left on device' "$1"; then
    complain "The disk is full: $(free_space "$ROOT") left for $ROOT, $(free_space "${TMPDIR:-/tmp}")" \
      "for temporary files. Several GB are needed."
  elif grep -qE 'name resolution|unreachable|NewConnectionError|[Cc]onnection (refused|timed out)|(Could not|Unable to) (resolve|connect)' "$1"; then
    complain "The network cannot be reached."
  else
    tail -n 20 "$1" >&2
  fi
}

free_space() { df -Ph "$1" | awk 'NR == 2 { print $4 }'; }

# Of the packages $@ those that are not installed, one a line.
missing_packages() {
  local wanted name
  for wanted in "$@"; do
    for name in ${wanted//|/ }; do
      dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed && continue 2
    done
    printf '%s\n' "${wanted%%|*}"
  done
}

# Installs those of the packages $@ that are missing; says so and returns 1 where that cannot be.
require_packages() {
  local missing
  if ! command -v apt-get >/dev/null; then
    complain "This system has no apt-get. Install what it calls these packages yourself: ${*//|/ or }"
    return 1
  fi
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  say "System packages that are missing: ${missing[*]}"
  if ! may_be_root || ! apt_install "${missing[@]}"; then
    complain "Not installed. To do it by hand: sudo apt-get install ${missing[*]}"
    return 1
  fi
}

may_be_root() {
  local answer
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null && [ -t 0 ] || return 1
  read -r -p "Install them with sudo? [Y/n] " answer
  [[ ${answer:-y} == [Yy]* ]]
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

apt_install() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120)
  say "Installing them"
  # Lists that cannot be refreshed may still serve.
  as_root "${apt[@]}" update >/dev/null 2>&1 </dev/null || true
  quietly as_root "${apt[@]}" install --yes --no-install-recommends "$@"
}

# Prints the newest Python for which every dependency has wheels.
choose_python() {
  local name
  for name in python3.14 python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
      printf '%s\n' "$name"
      return
    fi
  done
  fail "Microturn needs Python 3.11 to 3.14 and finds $(python3 --version 2>/dev/null || echo none)." \
    "Install one, for example: sudo apt-get install python3.11 python3.11-venv"
}

# Prints the package that lets the Python $1 make virtual environments, where it cannot yet.
venv_package() {
  "$1" -c 'import ensurepip' 2>/dev/null || "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# Makes .venv with the Python $1, or mends one whose making was cut off.
make_venv() {
  local missing
  "$VENV/bin/python" -m pip --version >/dev/null 2>&1 && return
  missing=$(venv_package "$1")
  [ -z "$missing" ] || fail "$1 cannot make virtual environments without the package $missing."
  say "Making .venv with $("$1" --version)"
  quietly "$1" -m venv --clear "$VENV" || fail "$VENV could not be made."
}

pip_install() {
  quietly "$VENV/bin/python" -m pip install --no-input --disable-pip-version-check --retries 2 "$@" ||
    fail "The Python packages could not be installed. What is there is kept: start again to go on."
}

# What an installation depends on, as one hash.
fingerprint() {
  {
    printf '%s\n' "$ROOT"
    "$VENV/bin/python" -VV 2>/dev/null || true
    cat "$ROOT/pyproject.toml" "$ROOT/packaging/parts.txt" "$ROOT/packaging/lib.sh"
  } | sha256sum
}

# Brings .venv up to date; $1 is "app", or "dev" with the tools of the tests on top. The stamp that
# makes the next call quick is written last, so an installation cut off anywhere is taken up again.
install_app() {
  local stamp=$VENV/installed-$1 project=$ROOT python packages=("${APP_LIBRARIES[@]}")
  [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ] && return
  if [ "$1" = dev ]; then project+="[dev]"; fi
  python=$(choose_python)
  mapfile -t -O "${#packages[@]}" packages < <(venv_package "$python")
  require_packages "${packages[@]}" || say "Going on without them: sound or the window may not work"
  make_venv "$python"
  say "Installing PyTorch (1 of 3; together some minutes and 2 GB, more with CUDA)"
  pip_install "$(sed -nE 's/.*"(torch==[^"]+)".*/\1/p' "$ROOT/pyproject.toml")"
  say "Installing Microturn and what it needs (2 of 3)"
  pip_install -e "$project"
  say "Installing voice, local mind and voice activity (3 of 3)"
  pip_install --no-deps -r "$ROOT/packaging/parts.txt"
  fingerprint >"$stamp"
  say "Installed"
}
