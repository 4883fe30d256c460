#!/bin/sh
# prove_macos.sh DMG: installs the bundle from the disk image on this Mac, and tries it.
set -eu

image=$1
mounted=$(mktemp -d)
trap 'hdiutil detach -quiet "$mounted" 2>/dev/null || :' EXIT
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$mounted" "$image"
[ -L "$mounted/Applications" ]
rm -rf /Applications/Cinventory.app
cp -R "$mounted/Cinventory.app" /Applications

app=/Applications/Cinventory.app
program=$app/Contents/MacOS/cinventory
plutil -lint "$app/Contents/Info.plist"
codesign --verify --deep --strict "$app"
"$program" --version
QT_QPA_PLATFORM=offscreen "$program" self-test

# The window itself, as Finder opens it.
open -a "$app"
sleep 10
pgrep -x cinventory
pkill -x cinventory
rm -rf "$app"
echo 'prove_macos: all is well'
