#!/bin/sh
# prove_lock.sh [PIP]: looks whether each supported system finds a wheel for all that is locked.
set -eu

pip=${1:-pip}
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# try PYTHON PLATFORM...
try() {
	python=$1 platforms=
	shift
	for name; do platforms="$platforms --platform $name"; done
	# shellcheck disable=SC2086 # a list of words
	$pip --quiet download --only-binary :all: --require-hashes --python-version "$python" $platforms \
		--dest "$work" --requirement "$here/../requirements.lock"
	echo "$python $1: $(find "$work" -type f | wc -l) wheels"
	rm -f "$work"/*
}

for python in 3.11 3.12 3.13; do
	try "$python" win_amd64
	try "$python" macosx_13_0_arm64 macosx_13_0_universal2 macosx_11_0_arm64 macosx_10_12_universal2 macosx_10_9_universal2
	try "$python" macosx_13_0_x86_64 macosx_13_0_universal2 macosx_10_13_x86_64 macosx_10_12_x86_64 macosx_10_9_x86_64
	try "$python" manylinux_2_34_x86_64 manylinux_2_28_x86_64 manylinux_2_27_x86_64 manylinux_2_17_x86_64 manylinux2014_x86_64
done
echo 'prove_lock: all is well'
