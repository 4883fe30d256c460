#!/bin/sh
# prove_rpm.sh RPM: looks whether the package is whole, and runs what is in it. Where dnf is, as in a fresh container of
# Fedora, it is installed and removed again; elsewhere it is unpacked into a folder (needs rpm, rpm2cpio and cpio).
set -eu

rpm=$(realpath "$1")
export QT_QPA_PLATFORM=offscreen

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

rpm --nosignature -Kv "$rpm"
if command -v dnf >/dev/null; then
	dnf -q -y install "$rpm"
	cinventory self-test
	desktop=/usr/share/applications/org.cinventory.Cinventory.desktop
	[ -e $desktop ] || fail "$desktop is missing"
	dnf -q -y remove cinventory
	[ ! -e /usr/lib/cinventory ] || fail 'it left /usr/lib/cinventory behind'
else
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	cd "$work"
	rpm2cpio "$rpm" | cpio -idm --quiet
	./usr/bin/cinventory --version
	XDG_DATA_HOME="$work" ./usr/bin/cinventory self-test
fi
echo 'prove_rpm: all is well'
