"""Makes the certificate of one run, which the workers on this computer prove themselves with."""

import datetime as dt
import secrets
import ssl
import tempfile
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from distributed import Security

_VALID: Final = dt.timedelta(days=90)
"""Longer than any run: the key ends with the processes that know it."""
_CLOCK: Final = dt.timedelta(days=2)
"""The clock of this computer may be set back while it runs."""


class RunSecurity(Security):
    """TLS between processes that have the key of this run; no other process of this computer has it.

    The key goes to the workers through pipes. It is in files only while OpenSSL reads it, and encrypted there
    with a password that is in none: what a kill leaves behind is of no use.
    """

    def __init__(self) -> None:
        super().__init__(require_encryption=True)  # type: ignore[no-untyped-call]
        self._password = secrets.token_bytes(32)
        self._certificate, self._key = _make(self._password)

    def get_connection_args(self, role: str) -> dict[str, Any]:
        """Return the arguments of a connection, for Dask."""
        return {**self.get_listen_args(role, ssl.Purpose.SERVER_AUTH), "extra_conn_args": {}}

    def get_listen_args(self, _role: str, purpose: ssl.Purpose = ssl.Purpose.CLIENT_AUTH) -> dict[str, Any]:
        """Return the arguments of a server, for Dask. Each side must show the certificate of the run."""
        context = ssl.create_default_context(purpose, cadata=self._certificate.decode())
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.check_hostname = False  # there is one certificate, whatever the address
        context.verify_mode = ssl.CERT_REQUIRED
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "run.pem"
            file.write_bytes(self._certificate + self._key)
            context.load_cert_chain(file, password=self._password)
        return {"ssl_context": context, "require_encryption": True}


def _make(password: bytes) -> tuple[bytes, bytes]:
    """Return a new certificate, signed by itself, and its encrypted key, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cinventory")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK)
        .not_valid_after(now + _VALID)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    encryption = serialization.BestAvailableEncryption(password)
    return certificate.public_bytes(serialization.Encoding.PEM), key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )
