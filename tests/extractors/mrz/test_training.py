"""The model can be made again: from a seed, with nothing but this repository and fonts-ocr-b."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from extractors.mrz import model
from extractors.mrz.labels import CLASSES
from extractors.mrz.straighten import Floats
from extractors.mrz.training.__main__ import SEED, write
from extractors.mrz.training.learning import fresh, learn, right
from extractors.mrz.training.looks import many_looks
from extractors.mrz.training.rendering import FONT_FOLDER

pytestmark = pytest.mark.skipif(
    not FONT_FOLDER.is_dir(), reason="the package fonts-ocr-b is not installed"
)


def _trained(losses: list[float]) -> dict[str, Floats]:
    def report(_: int, loss: float) -> None:
        losses.append(loss)

    return learn(fresh(5), 3, lambda number: many_looks(3, 70 + number), 5, report)


def test_the_same_seed_gives_the_same_weights_and_it_learns() -> None:
    losses: list[float] = []
    one, other = _trained(losses), _trained(losses)
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert losses[:3] == losses[3:]
    assert losses[2] < losses[0]


def test_written_weights_are_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "model.npz"
    made = fresh(6)
    write(made, file, (6, 40))
    monkeypatch.setattr(model, "WEIGHTS_FILE", file)
    assert model.edition() == "ocr-b 6-40"
    with np.load(file, allow_pickle=False) as archive:
        assert set(made) <= set(archive.files)
        assert all(np.allclose(archive[name], made[name], atol=1e-3) for name in made)


def test_the_weights_of_the_project_say_their_seed_and_know_ocr_b() -> None:
    assert model.edition().startswith(f"ocr-b {SEED}-")
    characters, nothings = right(model.weights(), many_looks(12, 1_000_003))
    assert characters > 0.8  # in one look, down to 6 pixels a character and one bit
    assert nothings > 0.9
    assert model.weights()["answer"].shape[1] == CLASSES
