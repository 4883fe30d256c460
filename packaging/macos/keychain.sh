#!/bin/sh
# Puts the certificate in the variables CERTIFICATE and PASSWORD where codesign finds it; for a machine that is thrown
# away afterwards.
set -eu

keychain=$RUNNER_TEMP/signing.keychain-db
secret=$(openssl rand -hex 20)
printf %s "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain"
rm "$RUNNER_TEMP/certificate.p12"
