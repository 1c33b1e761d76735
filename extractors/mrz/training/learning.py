"""How the network learns: backpropagation and Adam in numpy, the same result for the same seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.labels import CLASSES, HEIGHT
from extractors.mrz.model import FIRST, SECOND, Weights
from extractors.mrz.straighten import Floats
from extractors.mrz.training.layers import across, patches, pooled, relu, scores
from extractors.mrz.training.looks import Looks

CHANNELS = (16, 32)
HIDDEN = 96
BATCH = 128
RATE = 2e-3  # first learning rate; falls along a cosine to a hundredth
DECAY = 1e-5
INK = np.float32(1 / 200)  # looks are stored as ink times 200

Report = Callable[[int, float], None]


def fresh(seed: int) -> dict[str, Floats]:
    """Weights before learning (He et al. 2015)."""
    rng = np.random.default_rng(seed)
    first, second = CHANNELS
    shapes = {
        "first": (FIRST * FIRST, first),
        "second": (SECOND * SECOND * first, second),
        "hidden": (HEIGHT // 4 * 3 * second, HIDDEN),
        "answer": (HIDDEN, CLASSES),
    }
    made: dict[str, Floats] = {}
    for name, shape in shapes.items():
        made[name] = rng.normal(0, np.sqrt(2 / shape[0]), shape).astype(np.float32)
        made[f"{name}_bias"] = np.zeros(shape[1], np.float32)
    return made


class Learner:
    """Adam (Kingma and Ba 2015) over the weights; one `step` per batch."""

    def __init__(self, weights: dict[str, Floats], steps: int) -> None:
        self.weights = weights
        self._steps = steps
        self._done = 0
        self._mean = {name: np.zeros_like(value) for name, value in weights.items()}
        self._square = {name: np.zeros_like(value) for name, value in weights.items()}

    def step(self, images: NDArray[np.uint8], answers: NDArray[np.int64]) -> float:
        """Learn from a batch; the mean loss before learning."""
        loss, slopes = backward(self.weights, images.astype(np.float32) * INK, answers)
        self._done += 1
        progress = self._done / self._steps
        rate = RATE * (0.01 + 0.99 * (1 + np.cos(np.pi * min(progress, 1))) / 2)
        for name, slope in slopes.items():
            mean, square = self._mean[name], self._square[name]
            mean += 0.1 * (slope - mean)
            square += 0.001 * (slope * slope - square)
            unbiased = mean / (1 - 0.9**self._done)
            spread = np.sqrt(square / (1 - 0.999**self._done)) + 1e-8
            self.weights[name] -= np.float32(rate) * (
                unbiased / spread + DECAY * self.weights[name]
            )
        return loss


def backward(
    weights: Weights, images: Floats, answers: NDArray[np.int64]
) -> tuple[float, dict[str, Floats]]:
    """Mean cross entropy of a batch of single looks (n, HEIGHT, WIDTH), and its slopes."""
    n = len(images)
    columns_1 = patches(images[..., None], FIRST)
    conv_1 = columns_1 @ weights["first"] + weights["first_bias"]
    pool_1 = pooled(conv_1)
    columns_2 = patches(relu(pool_1), SECOND)
    conv_2 = columns_2 @ weights["second"] + weights["second_bias"]
    pool_2 = pooled(conv_2)
    wide = across(relu(pool_2))[:, 0]
    hidden = wide @ weights["hidden"] + weights["hidden_bias"]
    answer = relu(hidden) @ weights["answer"] + weights["answer_bias"]
    answer -= answer.max(axis=1, keepdims=True)
    share = np.exp(answer)
    share /= share.sum(axis=1, keepdims=True)
    loss = float(-np.log(share[np.arange(n), answers] + 1e-12).mean())

    share[np.arange(n), answers] -= 1
    share /= n
    slopes = {"answer": relu(hidden).T @ share, "answer_bias": share.sum(axis=0)}
    d_hidden = (share @ weights["answer"].T) * (hidden > 0)
    slopes |= {"hidden": wide.T @ d_hidden, "hidden_bias": d_hidden.sum(axis=0)}
    d_wide = (d_hidden @ weights["hidden"].T).reshape(n, 3, HEIGHT // 4, CHANNELS[1])
    d_pool_2 = d_wide.transpose(0, 2, 1, 3) * (pool_2 > 0)
    d_conv_2 = _unpooled(d_pool_2, pool_2, conv_2)
    slopes |= _slopes("second", columns_2, d_conv_2)
    d_columns = d_conv_2 @ weights["second"].T
    d_pool_1 = _unpatched(d_columns, SECOND, pool_1.shape[3]) * (pool_1 > 0)
    slopes |= _slopes("first", columns_1, _unpooled(d_pool_1, pool_1, conv_1))
    return loss, slopes


def learn(
    weights: dict[str, Floats],
    rounds: int,
    looks_of_round: Callable[[int], Looks],
    seed: int,
    report: Report,
    passes: int = 1,
) -> dict[str, Floats]:
    """Learn from new looks each round, each look `passes` times; `report` is told round and mean
    loss.
    """
    rng = np.random.default_rng(seed)
    learner: Learner | None = None
    for number in range(rounds):
        looks = looks_of_round(number)
        batches = len(looks.answers) // BATCH
        learner = learner or Learner(weights, batches * rounds * passes)
        orders = [rng.permutation(len(looks.answers))[: batches * BATCH] for _ in range(passes)]
        order = np.concatenate(orders).reshape(-1, BATCH)
        losses = [learner.step(looks.images[rows], looks.answers[rows]) for rows in order]
        report(number, float(np.mean(losses)))
    return weights


def right(weights: Weights, looks: Looks) -> tuple[float, float]:
    """Share of characters named right, and share of nothings taken for nothing."""
    named = []
    for start in range(0, len(looks.answers), 512):
        images = looks.images[start : start + 512].astype(np.float32) * INK
        named.append(scores(images, weights).argmax(axis=1))
    good = np.concatenate(named) == looks.answers
    nothing = looks.answers == CLASSES - 1
    return float(good[~nothing].mean()), float(good[nothing].mean())


def _slopes(name: str, columns: Floats, slope: Floats) -> dict[str, Floats]:
    flat = slope.reshape(-1, slope.shape[-1])
    return {
        name: columns.reshape(-1, columns.shape[-1]).T @ flat,
        f"{name}_bias": flat.sum(axis=0),
    }


def _unpooled(slope: Floats, pool: Floats, conv: Floats) -> Floats:
    """The slope goes to the greatest of each two by two."""
    wide = pool.repeat(2, axis=1).repeat(2, axis=2)
    return np.where(conv == wide, slope.repeat(2, axis=1).repeat(2, axis=2), np.float32(0))


def _unpatched(columns: Floats, side: int, channels: int) -> Floats:
    """The transpose of `patches`."""
    n, rows, width, _ = columns.shape
    pad = side // 2
    whole = np.zeros((n, rows + 2 * pad, width + side - 1, channels), np.float32)
    parts = columns.reshape(n, rows, width, side, side, channels)
    for y in range(side):
        for x in range(side):
            whole[:, y : y + rows, x : x + width] += parts[:, :, :, y, x]
    return whole[:, pad : pad + rows]
