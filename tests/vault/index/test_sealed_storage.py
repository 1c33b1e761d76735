"""Whoosh's storage: in memory, filled on demand, never on disk."""

from __future__ import annotations

import tempfile

import pytest
from whoosh.fields import TEXT, Schema
from whoosh.index import FileIndex

from vault.index.sealed_storage import MemoryStorage

SCHEMA = Schema(body=TEXT(stored=True))


def written(texts: list[str]) -> MemoryStorage:
    storage = MemoryStorage()
    writer = storage.create_index(SCHEMA).writer()
    for text in texts:
        writer.add_document(body=text)
    writer.commit()
    return storage


def test_what_was_written_is_found_again_through_the_bytes_alone() -> None:
    kept = dict(written(["een brief van de ambassade"]).files)
    storage = MemoryStorage(tuple(kept), kept.__getitem__)
    with FileIndex(storage, schema=SCHEMA).searcher() as searcher:
        assert [hit["body"] for hit in searcher.documents()] == ["een brief van de ambassade"]


def test_only_the_files_that_are_needed_are_fetched() -> None:
    kept = dict(written(["brief"]).files)
    fetched: list[str] = []

    def load(name: str) -> bytes:
        fetched.append(name)
        return kept[name]

    storage = MemoryStorage((*kept, "never-read"), load)
    FileIndex(storage, schema=SCHEMA).searcher().close()
    assert sorted(fetched) == sorted(kept)


def test_writing_many_documents_never_asks_for_a_place_on_disk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise AssertionError("a temporary file was asked for")

    for name in ("gettempdir", "mkdtemp", "mkstemp", "NamedTemporaryFile", "TemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    storage = MemoryStorage()
    writer = storage.create_index(SCHEMA).writer(limitmb=1)  # spills early
    for number in range(600):
        writer.add_document(body=" ".join(f"woord{number * 50 + n}" for n in range(50)))
    writer.commit()
    assert any(name.endswith(".seg") for name in storage.names())


def test_a_missing_file_is_an_error_and_not_an_empty_index() -> None:
    with pytest.raises(NameError):
        MemoryStorage(("gone",)).content("gone")
