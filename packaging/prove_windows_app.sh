#!/bin/sh
# prove_windows_app.sh [PART...]: tries Cinventory on genuine Python for Windows, under wine; on a bare Debian 13, as root.
# The parts are commands, window, tests and frozen; without one all of them. What is fetched, and wine's prefix, stay in
# build/windows; the picture of the window in build/shots. Ends with the first step that fails.
set -eu

here=$(dirname "$(realpath "$0")")
root=$(dirname "$here")
work=$root/build/windows
shots=$root/build/shots
parts=${*:-commands window tests frozen}
rooms='core config library process disk_pool probe elsewhere damage preview scan jobs export cli api'
started=$(date +%s)

step() {
	echo "== $(($(date +%s) - started)) s: $*"
}

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

wants() {
	case " $parts " in *" $1 "*) ;; *) return 1 ;; esac
}

# A step may not hang: a wine process that does is ended with it.
windows() {
	timeout --kill-after 10 "${limit:-1800}" wine "$python" "$@"
}

restart_wine() {
	wineserver --kill || : # there may be none
	wineserver --wait
	wineserver --persistent=600
}

running=
end() {
	# shellcheck disable=SC2086 # a list of numbers
	kill $running 2>/dev/null || :
	wineserver --kill 2>/dev/null || :
}
trap end EXIT

step 'wine, and what shows and packs a window'
lacks() {
	for name in wine xdotool makensis import Xvfb python3; do command -v "$name" >/dev/null || return 0; done
	! python3 -c 'import ensurepip' 2>/dev/null
}
if lacks; then
	export DEBIAN_FRONTEND=noninteractive
	apt-get -qq update
	apt-get -qq --yes -o Dpkg::Use-Pty=0 install --no-install-recommends wine wine64 xvfb xauth xdotool \
		imagemagick nsis python3-venv ca-certificates fonts-dejavu-core fonts-liberation fonts-wine >/dev/null
fi

step "Python for Windows, and what is locked for it"
mkdir -p "$work" "$shots" "$work/run"
chmod 700 "$work/run"
[ -x "$work/tools/bin/pip" ] || python3 -m venv "$work/tools"
python=$("$work/tools/bin/python" "$here/windows_python.py" "$work")

step 'a Windows of its own'
export WINEPREFIX="$work/prefix" WINEDEBUG=-all XDG_RUNTIME_DIR="$work/run"
unset WAYLAND_DISPLAY PYTHONPATH PYTHONDONTWRITEBYTECODE
export DISPLAY=
[ -e "$WINEPREFIX/system.reg" ] || { wineboot --init && wineserver --wait; } >/dev/null 2>&1
cp /usr/share/fonts/truetype/dejavu/*.ttf "$WINEPREFIX/drive_c/windows/Fonts"
restart_wine
# Every start would compile all modules again, or write beside those of this system.
wine reg add 'HKCU\Environment' /v PYTHONPYCACHEPREFIX /d 'C:\bytecode' /f >/dev/null 2>&1
windows -c 'import sys; print(sys.version)'
cd "$root"

# try_commands PROGRAM...: as a person would.
try_commands() {
	windows packaging/prove_windows_app.py "$@" || fail "the program behaves otherwise"
}

# open_window NAME PROGRAM...: opens the window on a folder with two videos that it scans, a real one and a sample.
open_window() {
	name=$1
	shift
	home="$WINEPREFIX/drive_c/proof"
	rm -rf "$home"
	mkdir -p "$home/Videos/Übung"
	windows -c 'import pathlib
from tests.tour.footage import Clip, shoot
shoot(pathlib.Path("C:/proof/Videos"), [Clip("Film.mp4", width=1280, height=720, seconds=30)])' || fail 'no video was made'
	cp resources/samples/sample.mp4 "$home/Videos/Übung/two.mp4"
	number=97
	while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
	DISPLAY=":$number"
	Xvfb "$DISPLAY" -screen 0 1440x900x24 -nolisten tcp 2>/dev/null &
	running="$! $running"
	while [ ! -e "/tmp/.X11-unix/X$number" ]; do sleep 0.1; done
	# Wine's desktop may have been started without a display, by a program that drew unseen: no window would appear.
	restart_wine
	wine "$@" --library 'C:\proof\library.sqlite3' 'C:\proof\Videos' &
	ours=$!
	running="$ours $running"
	tries=0
	until [ "$(wine "$python" -m app list --library 'C:\proof\library.sqlite3' --format jsonl 2>/dev/null | grep -c '"status": *"ok"')" = 2 ]; do
		tries=$((tries + 1))
		[ $tries -lt 60 ] || fail "the window of $name scanned nothing"
		sleep 1
	done
	# What wine maps first may be another window than the one that stays.
	window=$(timeout 120 xdotool search --sync --onlyvisible --name 'Cinventory$' | head -n 1)
	[ "$window" ] || fail "no window of $name"
	sleep 2 # it has the rows, and shows them
	import -window root "$shots/windows-$name.png"
	[ "$(identify -format %k "$shots/windows-$name.png")" -gt 50 ] || fail "the window of $name is empty"
}

close_window() {
	xdotool windowfocus --sync "$window" key --clearmodifiers alt+F4
	tries=0
	while kill -0 "$ours" 2>/dev/null; do
		tries=$((tries + 1))
		[ $tries -lt 60 ] || fail "the window of $name does not close"
		sleep 0.5
	done
	DISPLAY=
	echo "ok  the window scanned two videos, and closed: build/shots/windows-$name.png"
}

# seen WINDOW: prints how many colours are in the upper half of a window, where a player has its picture, and a sum of it.
seen() {
	import -window "$1" -gravity North -crop 60%x50%+0+60 +repage "$work/seen.png" 2>/dev/null || return 0
	identify -format '%k %#' "$work/seen.png"
}

# until_seen WORDS WINDOW TEST...: waits until the test, with $colours and $sum of the window, is true.
# shellcheck disable=SC2034 # the tests read colours
until_seen() {
	words=$1 shown=$2
	shift 2
	tries=0
	while :; do
		seen "$shown" >"$work/seen.txt"
		read -r colours sum <"$work/seen.txt" || :
		eval "$*" && return
		tries=$((tries + 1))
		[ $tries -lt 120 ] || fail "$words"
		sleep 0.5
	done
}

# look NAME PATTERN KEY: plays the selected files in a window whose title matches, and closes it.
# shellcheck disable=SC2016,SC2034 # until_seen expands the tests, which read before
look() {
	xdotool windowfocus --sync "$window" key --clearmodifiers "$3"
	player=$(timeout 120 xdotool search --sync --onlyvisible --name "$2" | head -n 1)
	[ "$player" ] || fail "no window of $1"
	until_seen "$1 shows no picture" "$player" '[ "${colours:-0}" -gt 100 ]'
	before=$sum
	until_seen "$1 does not play" "$player" '[ "$sum" != "$before" ]'
	xdotool windowfocus --sync "$player" key --clearmodifiers k
	before=
	until_seen "$1 does not stand still" "$player" '[ "$sum" = "$before" ] || { before=$sum; false; }'
	xdotool key --clearmodifiers Right
	until_seen "$1 does not go to another time" "$player" '[ "$sum" != "$before" ]'
	import -window root "$shots/windows-$1.png"
	xdotool key --clearmodifiers Escape
	tries=0
	while xdotool search --onlyvisible --name "$2" >/dev/null 2>&1; do
		tries=$((tries + 1))
		[ $tries -lt 60 ] || fail "$1 does not close"
		sleep 0.5
	done
	echo "ok  $1 played, stood still, went to another time and closed: build/shots/windows-$1.png"
}

# copy X Y: copies the file at a point, for Explorer and others. A drag hands on the same; wine makes none by xdotool.
copy() {
	xdotool windowfocus --sync "$window" mousemove "$1" "$2" click 1
	sleep 2
	xdotool key --clearmodifiers ctrl+c
	tries=0
	until [ "$(windows packaging/prove_windows_clipboard.py | tr -d '\r')" = 'C:\proof\Videos\Film.mp4' ]; do
		tries=$((tries + 1))
		[ $tries -lt 20 ] || fail 'the file is not on the clipboard'
	done
	echo 'ok  a file was copied as Explorer copies it'
}

leaves_no_process() {
	left=$(windows -c 'import os, psutil
print(sum("python" in each.info["name"].lower() for each in psutil.process_iter(["name"])) - 1)' | tr -d '\r')
	[ "$left" = 0 ] || fail "$left processes of Python are left"
}

if wants commands; then
	step 'commands, the local API and faults'
	try_commands "$python" -m app
fi

if wants window; then
	step 'menus, palette, start at login, portable, the tray or the sentence that there is none'
	# At the end of each test, wine ends the wait of the thread of qasync with an error, where Windows has none.
	windows -m pytest -p no:cacheprovider -o qt_no_exception_capture=1 --quiet --tb=short \
		tests/config/test_windows_autostart.py \
		tests/config/test_portable.py tests/qt/shell/test_menus.py tests/qt/shell/test_palette.py \
		tests/qt/startup/test_background.py || fail 'the window behaves otherwise'
	step 'the window'
	open_window source "$python" -m app
	step 'a video is looked at, and two are compared'
	xdotool windowfocus --sync "$window" key --clearmodifiers ctrl+2 # the table
	sleep 2
	xdotool mousemove 400 180 click 1
	sleep 2 # the details are made
	look quick-look '^Film' space
	xdotool mousemove 400 180 click 1 keydown shift mousemove 400 211 click 1 keyup shift
	look compare '^Compare' shift+space
	copy 400 180
	close_window
	leaves_no_process
fi

if wants tests; then
	for room in $rooms; do
		step "tests/$room"
		limit=3600 windows -m pytest -p no:cacheprovider --quiet --tb=short "tests/$room" || fail "tests/$room"
	done
fi

if wants frozen; then
	step 'PyInstaller freezes it'
	windows -c 'import freeze, windows; freeze.freeze(); windows.write_types()' || fail 'it was not frozen'
	step 'NSIS packs it'
	setup=$(PYTHONPATH="$here" python3 -c '
import pathlib, project, windows
print(windows.pack(project.FROZEN).resolve())')
	step 'it is installed'
	wine "$setup" /S
	local=$(wine cmd /c 'echo %LOCALAPPDATA%' 2>/dev/null | tr -d '\r')
	installed=$(winepath -u "$local" 2>/dev/null)/Programs/Cinventory
	[ -e "$installed/cinventory-cli.exe" ] || fail 'nothing was installed'
	try_commands "$local\\Programs\\Cinventory\\cinventory-cli.exe"
	open_window installed "$installed/cinventory.exe"
	close_window
	step 'it is removed'
	wine "$installed/uninstall.exe" /S
	tries=0
	while [ -e "$installed" ]; do
		tries=$((tries + 1))
		[ $tries -lt 300 ] || fail "it left $(ls "$installed")"
		sleep 0.2
	done
fi

step 'all is well'
echo 'prove_windows_app: all is well'
