#!/bin/sh
# prove_wheel.sh WHEEL: installs the wheel with pipx and with uv on this machine, which should be a fresh Debian: its
# commands, its window, the library for clusters, and the self-test, which names what the system lacks. Needs root.
set -eu

wheel=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
export DEBIAN_FRONTEND=noninteractive PATH="$HOME/.local/bin:$PATH" PIP_DISABLE_PIP_VERSION_CHECK=1

step() {
	echo "== $*"
}

install() {
	apt-get -qq --yes -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null
}

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

step 'pipx installs it'
apt-get -qq update
install pipx ca-certificates
pipx install "$wheel" >/dev/null
cinventory --version
video=$HOME/sample.mp4
find "$HOME/.local" -path '*/app/resources/samples/sample.mp4' -exec cp {} "$video" ';'

step 'the commands need no library of the system'
cinventory scan --no-progress --format csv "$video" | grep -q sample.mp4

step 'the self-test names what the window lacks, by package, and passes once that is there'
QT_QPA_PLATFORM=offscreen cinventory self-test >report && fail 'it passed without the libraries of Qt'
grep 'FAILED  window' report
QT_QPA_PLATFORM=offscreen cinventory </dev/null 2>window && fail 'a window opened without the libraries of Qt'
packages=$(sed -n 's/.*sudo apt install //p' window)
[ "$packages" ] || fail 'the window does not name them'
# shellcheck disable=SC2086 # a list of words
install $packages fonts-dejavu-core
QT_QPA_PLATFORM=offscreen cinventory self-test

step 'what a screen needs is named where there is one, and the window opens'
install xvfb xauth openbox xdotool imagemagick x11-utils dbus dbus-x11 pcmanfm
Xvfb -displayfd 3 -nolisten tcp 3>display 2>/dev/null & # a free one, as prove_window.sh does
server=$!
until [ -s display ]; do sleep 0.1; done
DISPLAY=:$(cat display) QT_QPA_PLATFORM=offscreen cinventory self-test >report || :
kill $server
packages=$(sed -n 's/.*these packages of Debian: \(.*\)\. Install what.*/\1/p' report)
echo "lacked: $packages"
# shellcheck disable=SC2086 # a list of words
[ -z "$packages" ] || install $packages
VIDEO=$video sh "$here/prove_window.sh" "$(command -v cinventory)"
pipx uninstall cinventory >/dev/null

step 'uv installs it, with the library for clusters from the same wheel'
pipx install uv >/dev/null
uv tool install --quiet --no-python-downloads "cinventory[cluster] @ file://$wheel"
cinventory --version
cinventory scan --no-progress --format jsonl --library cluster.sqlite3 --cluster local:1 "$video" | grep '"status": *"ok"'
uv tool uninstall --quiet cinventory
[ ! -e "$HOME/.local/bin/cinventory" ] || fail 'it left its command'

echo 'prove_wheel: all is well'
