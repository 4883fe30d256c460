#!/bin/sh
# prove_deb.sh DEB: installs, tries, upgrades and purges the package on this machine, which should be a fresh Debian
# or relative of it: a container, a runner that is thrown away, or what clean_debian.sh makes. Needs root.
set -eu

deb=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
export DEBIAN_FRONTEND=noninteractive

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

step 'apt installs it, with all that it needs'
apt-get -qq update
install "$deb"
cinventory --version

step 'the self-test'
QT_QPA_PLATFORM=offscreen cinventory self-test

step 'menu entry, metainfo and man page are right'
install desktop-file-utils appstream man-db shared-mime-info
desktop-file-validate /usr/share/applications/*cinventory*.desktop
if dpkg --compare-versions "$(dpkg-query -W -f '${Version}' appstream)" ge 1.0; then # older ones know less
	appstreamcli validate --no-net --pedantic /usr/share/metainfo/*cinventory*.xml
fi
for page in /usr/share/man/man1/cinventory.1.gz /usr/share/man/*/man1/cinventory.1.gz; do
	[ -e "$page" ] || continue # some containers leave them out
	man --warnings --local-file "$page" 2>&1 >/dev/null | grep . && fail "the man page $page has faults"
done

step 'the window, and a folder dragged onto it'
install xvfb xauth openbox xdotool imagemagick x11-utils dbus dbus-x11 pcmanfm
sh "$here/prove_window.sh" /usr/bin/cinventory

step 'folders still open in the file manager'
update-desktop-database
first=$(sed -n 's/^inode\/directory=\([^;]*\).*/\1/p' /usr/share/applications/mimeinfo.cache)
[ "$first" != "${first#pcmanfm}" ] || fail "inode/directory would be opened by $first"

step 'an upgrade keeps the library'
video=/usr/lib/cinventory/_internal/app/resources/samples/sample.mp4
cp "$video" /root/kept.mp4
cinventory scan --no-progress --format csv /root/kept.mp4 >/dev/null
cinventory list --format csv >before.csv
dpkg-deb -R "$deb" newer
version=$(dpkg-deb -f "$deb" Version)
sed -i "s/^Version: .*/Version: $version.1/" newer/DEBIAN/control
dpkg-deb -Zgzip -z1 -b newer newer.deb >/dev/null
install ./newer.deb
[ "$(dpkg-query -W -f '${Version}' cinventory)" = "$version.1" ] || fail 'it was not upgraded'
cinventory list --format csv >after.csv
grep -q kept.mp4 after.csv || fail 'the library is empty'
cmp before.csv after.csv
rm -rf newer newer.deb

step 'purging it leaves nothing but the user'\''s own'
apt-get -qq --yes -o Dpkg::Use-Pty=0 purge cinventory >/dev/null
left=$(find / -xdev \( -path /root -o -path /proc -o -path "$here" -o -path "$(dirname "$deb")" -o -path /tmp \) -prune -o \
	-iname '*cinventory*' -print)
[ -z "$left" ] || fail "left behind: $left"
grep -rl cinventory /usr/share/applications /etc 2>/dev/null && fail 'mentioned still'

echo 'prove_deb: all is well'
