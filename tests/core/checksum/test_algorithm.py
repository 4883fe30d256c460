import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checksum.hashers import hashers
from app.core.checksum.algorithm import DEFAULT, Algorithm, digest_of_text, digest_text, is_available


def test_the_default_is_the_fastest_of_128_bits() -> None:
    assert (DEFAULT, DEFAULT.digest_bytes, DEFAULT.text_length) == ("xxh3-128", 16, 32)


@given(st.sampled_from(list(Algorithm)), st.data())
def test_a_digest_comes_back_from_its_text(algorithm: Algorithm, data: st.DataObject) -> None:
    length = algorithm.digest_bytes
    digest = data.draw(st.binary(min_size=length, max_size=length))
    text = digest_text(algorithm, digest)
    assert len(text) == algorithm.text_length
    assert digest_of_text(algorithm, text) == digest


def test_hexadecimal_digits_may_be_upper_case() -> None:
    digest = hashlib.md5(b"a", usedforsecurity=False).digest()
    assert digest_of_text(Algorithm.MD5, digest.hex().upper()) == digest


def test_c4_ids_are_those_of_the_standard() -> None:
    """The id of empty contents, from the test vectors of the reference implementation."""
    text = "c459dsjfscH38cYeXXYogktxf4Cd9ibshE3BHUo6a58hBXmRQdZrAkZzsWcbWtDg5oQstpDuni4Hirj75GEmTc1sFT"
    assert digest_text(Algorithm.C4, hashlib.sha512(b"").digest()) == text
    assert digest_text(Algorithm.C4, bytes(64)) == "c4" + "1" * 88


@pytest.mark.parametrize(
    ("algorithm", "text"),
    [
        (Algorithm.MD5, "00" * 15),
        (Algorithm.MD5, "0g" * 16),
        (Algorithm.MD5, "00" * 15 + "  "),
        (Algorithm.MD5, "é0" * 16),
        (Algorithm.C4, "c5" + "1" * 88),
        (Algorithm.C4, "c4" + "0" * 88),
        (Algorithm.C4, "c4" + "z" * 88),
    ],
)
def test_another_text_is_refused(algorithm: Algorithm, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - many causes, one answer
        digest_of_text(algorithm, text)


def test_a_digest_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="no digest of md5"):
        digest_text(Algorithm.MD5, bytes(20))


def test_some_algorithms_are_those_of_openssl(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {each.value for each in Algorithm if not is_available(each)}
    assert names <= {"ripemd160", "sm3"}
    assert names.isdisjoint(hashlib.algorithms_available)
    is_available.cache_clear()
    monkeypatch.setattr(hashlib, "new", _unsupported)
    assert not is_available(Algorithm.RIPEMD160)
    assert is_available(Algorithm.MD5)
    is_available.cache_clear()


def _unsupported(name: str, **_options: object) -> None:
    raise ValueError(f"unsupported hash type {name}")


@pytest.mark.parametrize(
    ("algorithm", "digest"),
    [
        (Algorithm.RIPEMD160, "9c1185a5c5e9fc54612808977ee8f548b2258d31"),
        (Algorithm.SM3, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
        (Algorithm.XXH32, "02cc5d05"),
    ],
)
def test_the_digest_of_nothing_is_known(algorithm: Algorithm, digest: str) -> None:
    if is_available(algorithm):
        assert hashers([algorithm])[algorithm].digest().hex() == digest
