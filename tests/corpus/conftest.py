"""The corpus's tests are collected where there is a corpus."""

from tests.corpus.place import CORPUS

collect_ignore_glob = [] if (CORPUS / "VALID.tsv").is_file() else ["test_*"]
