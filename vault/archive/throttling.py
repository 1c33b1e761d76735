"""Count tries to get in, per name and over everybody. Never a lasting lock-out (A-26).

A try counts before the work is done, so that many at once cannot slip through; one that succeeds
is taken back, so that somebody who types ten commands in a row is not taken for a guesser.
"""

from __future__ import annotations

from extractors.model import Text
from vault.archive.ports import Ports
from vault.crypto import blind
from vault.errors import Throttled
from vault.store import throttle_rows

PER_NAME = (10, 300)  # tries, seconds: spraying one account
EVERYBODY = (120, 60)  # tries, seconds: spraying all accounts
ALL = "everybody"


def throttle(ports: Ports, name: str) -> None:
    """Count a try; Throttled when there were too many. Only a blind index of the name is kept."""
    now = ports.clock.seconds()
    with ports.database.write() as connection:
        mine = throttle_rows.add(connection, _key(ports, name), now, PER_NAME[1])
        everybody = throttle_rows.add(connection, ALL, now, EVERYBODY[1])
    if mine > PER_NAME[0] or everybody > EVERYBODY[0]:
        raise Throttled(
            "too_many_tries",
            Text(
                "Er is te vaak geprobeerd. Wacht vijf minuten.",
                "Too many tries. Wait five minutes.",
            ),
        )


def take_back(ports: Ports, name: str) -> None:
    """Uncount a try that succeeded; whoever only guesses never gets here."""
    now = ports.clock.seconds()
    with ports.database.write() as connection:
        throttle_rows.take_back(connection, _key(ports, name), now, PER_NAME[1])
        throttle_rows.take_back(connection, ALL, now, EVERYBODY[1])


def _key(ports: Ports, name: str) -> str:
    return blind.login_index(ports.secrets.pepper, ports.org_id, "throttle:" + name).hex()
