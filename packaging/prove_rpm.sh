#!/bin/sh
# prove_rpm.sh RPM: looks whether the package is whole, installs it, tries it, upgrades and removes it: with dnf, as in
# a fresh container of Fedora; with rpm alone in what clean_debian.sh makes, where Debian's libraries take the place of
# Fedora's. Elsewhere it is only unpacked into a folder (needs rpm, rpm2cpio and cpio).
set -eu

rpm=$(realpath "$1")
export QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

install() {
	apt-get -qq --yes -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null
}

# Runs what is installed, and leaves a file in the library.
use() {
	cinventory --version
	cinventory self-test
	cp /usr/lib/cinventory/_internal/app/resources/samples/sample.mp4 "$HOME/kept.mp4"
	cinventory scan --no-progress --format csv "$HOME/kept.mp4" | grep -q kept.mp4 || fail 'it scans nothing'
}

if [ "${THROWN_AWAY:-}" ]; then
	apt-get -qq update
	install rpm
fi
rpm --nosignature -Kv "$rpm"
if command -v dnf >/dev/null; then
	dnf -q -y install "$rpm"
	use
	dnf -q -y reinstall "$rpm"
	cinventory list | grep -q kept.mp4 || fail 'the library is empty'
	dnf -q -y remove cinventory
elif [ "${THROWN_AWAY:-}" ]; then
	install libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 \
		libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libgssapi-krb5-2
	for library in $(rpm -qp --nosignature --requires "$rpm" | sed -n 's/^\(lib[^(]*\)(.*/\1/p'); do
		ldconfig -p | grep -qF "$library " || fail "it asks for $library, which no library is called"
	done
	rpm --install --nodeps --nosignature "$rpm"
	use
	rpm --upgrade --replacepkgs --nodeps --nosignature "$rpm"
	cinventory list | grep -q kept.mp4 || fail 'the library is empty'
	rpm --erase cinventory
else
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	cd "$work"
	rpm2cpio "$rpm" | cpio -idm --quiet
	desktop=usr/share/applications/org.cinventory.Cinventory.desktop
	[ -e $desktop ] || fail "$desktop is missing"
	./usr/bin/cinventory --version
	XDG_DATA_HOME="$work" ./usr/bin/cinventory self-test
	echo 'prove_rpm: it runs, unpacked'
	exit
fi
for place in /usr/bin /usr/lib /usr/share; do
	left=$(find $place -iname '*cinventory*')
	[ -z "$left" ] || fail "left behind: $left"
done
echo 'prove_rpm: all is well'
