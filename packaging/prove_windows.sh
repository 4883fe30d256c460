#!/bin/sh
# prove_windows.sh: makes the installer of a placeholder, and installs, updates and removes that under wine. What is in
# a real one is proven on Windows by prove_windows.ps1. Needs makensis and wine.
set -eu

here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
setup=
trap 'wineserver -k 2>/dev/null || :; rm -rf "$work" "$setup"' EXIT
export WINEPREFIX="$work/wine" WINEDEBUG=-all DISPLAY=

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

has_key() {
	wine reg query "$1" >"$work/key" 2>/dev/null
}

python=${PYTHON:-python3}
mkdir -p "$work/app/_internal/app"
echo placeholder >"$work/app/cinventory.exe"
echo placeholder >"$work/app/cinventory-cli.exe"
echo placeholder >"$work/app/_internal/app/data"
"$python" "$here/build.py" windows --app "$work/app"
setup=$(ls "$here"/../dist/cinventory-*-setup.exe)
version=$(basename "$setup" | sed 's/cinventory-\(.*\)-setup.exe/\1/')

wineboot --init >/dev/null 2>&1
home=$(wine cmd /c 'echo %LOCALAPPDATA%' 2>/dev/null | tr -d '\r')
folder=$(winepath -u "$home")/Programs/Cinventory
roaming=$(winepath -u "$(wine cmd /c 'echo %APPDATA%' 2>/dev/null | tr -d '\r')")

verbs='HKCU\Software\Classes\Directory\shell\Cinventory HKCU\Software\Classes\Directory\Background\shell\Cinventory
	HKCU\Software\Classes\Drive\shell\Cinventory'
others='HKCU\Software\Classes\Applications\cinventory.exe\SupportedTypes
	HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Cinventory'
shortcuts="Microsoft/Windows/SendTo/Cinventory.lnk
	Microsoft/Windows/Start_Menu/Programs/Cinventory.lnk"

for time in first second; do
	wine "$setup" /S
	[ -e "$folder/_internal/app/data" ] || fail "the $time set-up installed nothing"
	for key in $verbs $others; do has_key "$key" || fail "$key is missing"; done
	for link in $shortcuts; do
		[ -e "$roaming/$(echo "$link" | tr _ ' ')" ] || fail "$link is missing"
	done
	touch "$folder/_internal/stale" "$folder/theirs"
done
has_key 'HKCU\Software\Classes\Directory\shell\Cinventory\command'
grep -F 'cinventory.exe" "%1\."' "$work/key" || fail 'the verb has another command'
has_key 'HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\cinventory.exe' || fail 'no App Path'
has_key 'HKCU\Software\Classes\Applications\cinventory.exe\SupportedTypes'
grep -qF .mkv "$work/key" || fail 'no SupportedTypes'
has_key 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Cinventory'
grep -F "DisplayVersion    REG_SZ    $version" "$work/key" || fail 'the entry has another version'
touch "$folder/_internal/stale"
wine "$setup" /S
[ ! -e "$folder/_internal/stale" ] || fail 'an update left an old file'

run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
wine reg add "$run" /v Cinventory /d "$folder" /f >/dev/null
wine "$folder/uninstall.exe" /S
tries=0
while [ -e "$folder/uninstall.exe" ] && [ $tries -lt 100 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
[ "$(ls "$folder")" = theirs ] || fail "it left $(ls "$folder"), or took what is not ours"
for key in $verbs $others 'HKCU\Software\Classes\Applications\cinventory.exe'; do
	has_key "$key" && fail "it left $key"
done
has_key 'HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\cinventory.exe' && fail 'it left an App Path'
wine reg query "$run" /v Cinventory >/dev/null 2>&1 && fail 'it still starts at login'
for link in $shortcuts; do
	[ ! -e "$roaming/$(echo "$link" | tr _ ' ')" ] || fail "it left $link"
done
echo 'prove_windows: all is well'
