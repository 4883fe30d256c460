#!/bin/sh
# clean_debian.sh SCRIPT PACKAGE: runs one of the prove_*.sh in a Debian 13 (RELEASE: another) with nothing installed.
# The certificates that this machine trusts hold in there too.
# What the script leaves in its folder "shots" comes back to build/shots. Needs root, debootstrap and a network.
set -eu

script=$(realpath "$1") package=$(realpath "$2")
here=$(dirname "$script")
shots=$here/../build/shots
root=$(mktemp -d)
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT

debootstrap --variant=minbase "${RELEASE:-trixie}" "$root" >"$root.log" 2>&1 || { tail "$root.log" >&2 && exit 1; }
rm "$root.log"
mkdir -p "$root/proof/shots" "$shots"
cp "$here"/prove_*.sh "$package" "$root/proof"
cp "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$root/proof/trusted.crt"
# The mounts are seen by this one process, and gone with it.
# shellcheck disable=SC2016 # for the inner shell
unshare --mount --pid --fork sh -euc '
	root=$1
	shift
	mount -t proc proc "$root/proc"
	mount --rbind /dev "$root/dev"
	cd /
	exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb DEBIAN_FRONTEND=noninteractive \
		SSL_CERT_FILE=/proof/trusted.crt PIP_CERT=/proof/trusted.crt THROWN_AWAY=yes \
		chroot "$root" sh -euc "cd /proof; exec sh \"\$@\"" sh "$@"
' sh "$root" "$(basename "$script")" "$(basename "$package")"
cp "$root"/proof/shots/* "$shots" 2>/dev/null || :
