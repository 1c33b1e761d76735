"""The model can be made again: from a seed, with nothing but this repository and fonts-ocr-b."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from extractors.mrz import model
from extractors.mrz.labels import CLASSES, HEIGHT, STEP, WIDTH
from extractors.mrz.model import FINDER, NETWORKS, READER
from extractors.mrz.straighten import Floats
from extractors.mrz.training.__main__ import SEED, write
from extractors.mrz.training.courses import NEW_SEED
from extractors.mrz.training.layers import scores
from extractors.mrz.training.learning import fresh, learn, right
from extractors.mrz.training.looks import many_looks
from extractors.mrz.training.rendering import FONT_FOLDER
from extractors.mrz.training.straight import TIMES, straight_looks

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
    made = {FINDER: fresh(6), READER: fresh(7)}
    write(made, file, 6)
    monkeypatch.setattr(model, "WEIGHTS_FILE", file)
    model.weights.cache_clear()
    try:
        assert model.edition().startswith("ocr-b 6-")
        for network, values in made.items():
            read = model.weights(network)
            assert set(read) == set(values)
            assert all(np.allclose(read[name], values[name], atol=1e-3) for name in values)
    finally:
        model.weights.cache_clear()


def test_the_weights_of_the_project_say_their_seed_and_know_ocr_b() -> None:
    assert model.edition().startswith(f"ocr-b {SEED}-")
    characters, nothings = right(model.weights(FINDER), many_looks(12, NEW_SEED))
    assert characters > 0.8  # in one look, down to 6 pixels a character and one bit
    assert nothings > 0.9
    assert all(model.weights(network)["answer"].shape[1] == CLASSES for network in NETWORKS)


def test_the_reader_knows_print_that_lies_straight_better_than_the_finder() -> None:
    looks = straight_looks(12, NEW_SEED)
    reader, finder = (right(model.weights(network), looks)[0] for network in (READER, FINDER))
    assert reader > finder
    assert reader > 0.9


def test_every_character_of_a_straight_line_is_looked_at_three_times() -> None:
    looks = straight_looks(1, 3)
    counts = np.bincount(looks.answers, minlength=CLASSES)
    assert counts[:-1].sum() == TIMES * 2 * 44
    assert all(count % TIMES == 0 for count in counts[:-1])
    assert looks.images.shape == (len(looks.answers), HEIGHT, WIDTH)


def test_a_network_sees_the_same_at_some_looks_as_at_all() -> None:
    line = np.random.default_rng(4).random((2, HEIGHT, 200), np.float32)
    places = np.array([0, 7, 20])
    assert np.allclose(model.look(line, READER, places), model.look(line, READER)[:, places])


def test_a_line_is_seen_as_learning_sees_each_of_its_looks() -> None:
    line = np.random.default_rng(4).random((HEIGHT, 203), np.float32)
    looks = np.stack([line[:, x : x + WIDTH] for x in range(0, 203 - WIDTH + 1, STEP)])
    weights = model.weights(FINDER)
    assert np.allclose(model.logits(line, weights), scores(looks, weights), atol=1e-4)
