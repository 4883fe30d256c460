#!/bin/sh
# prove_window.sh PROGRAM: starts the window under Xvfb with a window manager, drags a folder from a file manager onto
# it, and looks whether the videos in there came into the library. Leaves pictures in ./shots.
set -eu

program=$1
work=$(mktemp -d)
mkdir -p shots "$work/videos/vidéo #1 100%" "$work/run"
chmod 700 "$work/run"
video=${VIDEO:-$(dirname "$(realpath "$program")")/_internal/app/resources/samples/sample.mp4}
cp "$video" "$work/videos/vidéo #1 100%/one.mp4"
cp "$video" "$work/videos/vidéo #1 100%/two.mp4"

export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

running=
end() {
	# shellcheck disable=SC2086 # a list of numbers
	kill $running 2>/dev/null || :
	rm -rf "$work"
}
trap end EXIT

# It finds a free number itself: in a chroot the displays of the system outside have sockets, but no files.
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
running=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &
running="$! $running"

# visible NAME: prints the first window of this name. A search fails where a window goes away meanwhile.
visible() {
	tries=0
	until [ "${found:-}" ]; do
		tries=$((tries + 1))
		[ $tries -lt 10 ] || return 1
		found=$(timeout 60 xdotool search --sync --onlyvisible --name "$1" 2>/dev/null | head -n 1)
	done
	echo "$found"
}

"$program" &
ours=$!
running="$ours $running"
window=$(visible 'Cinventory$')
xdotool windowsize --sync "$window" 800 760 windowmove "$window" 560 60
xprop -id "$window" WM_CLASS _NET_WM_NAME
import -window root shots/empty.png

dbus-run-session -- pcmanfm "$work/videos" 2>/dev/null &
running="$! $running"
source=$(visible '^videos')
xdotool windowsize --sync "$source" 500 400 windowmove "$source" 20 200 windowraise "$source"
import -window root shots/before-drag.png

# The folder is the only thing in there: all of it is selected, and found by its colour no more than by its place.
eval "$(xdotool getwindowgeometry --shell "$source")"
from_x=$((X + ${DRAG_X:-230})) from_y=$((Y + ${DRAG_Y:-130}))
xdotool mousemove "$from_x" "$from_y" mousedown 1
for _ in 1 2 3 4 5; do xdotool mousemove_relative 4 4 sleep 0.05; done
step=0
while [ $step -lt 12 ]; do
	step=$((step + 1))
	xdotool mousemove $((from_x + (960 - from_x) * step / 12)) $((from_y + (450 - from_y) * step / 12)) sleep 0.05
done
sleep 0.3
import -window root shots/dragging.png
xdotool mouseup 1

library="$XDG_DATA_HOME/cinventory/library.sqlite3"
tries=0
until [ "$("$program" list --library "$library" --format jsonl 2>/dev/null | grep -c '"status": *"ok"')" = 2 ]; do
	tries=$((tries + 1))
	[ $tries -lt 60 ] || { import -window root shots/failed.png && echo 'the drop was not scanned' >&2 && exit 1; }
	sleep 0.5
done
import -window root shots/dropped.png

kill "$ours"
wait "$ours"
echo 'prove_window: a dropped folder was scanned'
