"""Values sealed by an earlier version of the vault: they open for as long as there is a vault.

If one of these fails, every vault in use would lose what it holds: mend the code, not the test.
"""

from __future__ import annotations

from vault.crypto import passphrase, records, recovery, sessions
from vault.crypto.passphrase import Envelope, KdfParameters
from vault.domain.ids import id_text

SEED = b"seed".ljust(32)
METHOD = id_text(b"method".ljust(16))
PHC = "$argon2id$v=19$m=64,t=1,p=1$wJzzfaWm/XjjqO9Z51buig"
ENVELOPE = bytes.fromhex(
    "0100000000504c757594ce2c83a384f549f9126a84e6374214a467cfdb2410c98d0758020eb47f04ca5b"
    "e2908cffc7af1afb95bf2529d56b3e16e461244d0fc4f8d02d610ba47d5026744d91b77f596281af4c1b"
    "a2080dc53c8fa66630c4adeabfed0ddc02195e13e326493628"
)
RECOVERY = bytes.fromhex(
    "01000000003dea219ba73f4edb97dd92f45a702519ca638978f0cf0e851ff80602fcbe1f15a2e0c8dd61"
    "1278736a7b43a5ac168603eea10282542f614a4d42ad60e1614d1e74a74289e5ac129c67f2a4a3192548"
    "24a31a016a07a3e83559a60487fd8b10c10e47324170b27018"
)
ROW = bytes.fromhex(
    "0100000003897644139e3565de70c5bd8c6568502dd0d67834f6207631fd448892c1e2b1c3eaa1a1ca58"
    "39a4b695726c722d52502612bb36144db4bf7640e4f9c16862666d085482ecd578d5a95e275f82b8d8b1"
    "923ec7719838b88e12ab1f75191d4103db5ce2b0c5dc763d7126934a0765a317ddee9b5d5a220d3967b6"
    "8c51a8a3e187304883c30c1ca0605b"
)
SESSION = bytes.fromhex(
    "0100000000950072014c17976f17618ec59f559bb02590bc1dc743eb871becd81d3e8455b6ee8b599ad5"
    "d8bb62148ed79e2bcc9ddf1413a3e8249c35fdb2922f42145a93e557541ebf41b557f96606d0a70de133"
    "240a73286c6e3e25d026847245ea8ee57547d0d84ff950bf23"
)


def test_an_envelope_of_a_passphrase_still_opens(
    org: str, amina: str, cheap: KdfParameters
) -> None:
    phrase, pepper = "kruik lantaarn vlieger oever", b"p" * 32
    envelope = Envelope(PHC, ENVELOPE)
    assert passphrase.open_seed(envelope, phrase, pepper, org, amina, METHOD, cheap) == SEED


def test_an_envelope_of_a_recovery_code_still_opens(org: str, amina: str) -> None:
    code = recovery.code_text(b"sixteen bytes ok")
    assert recovery.open_seed(RECOVERY, code, org, amina, METHOD) == SEED


def test_a_row_still_opens() -> None:
    assert records.open_row(b"k" * 32, ROW, b"what") == b'{"name": "x"}'
    assert records.epoch_of(ROW) == 3


def test_a_session_still_opens(org: str, amina: str) -> None:
    cookie, secret = b"c" * 32, b"server".ljust(32)
    sid = sessions.session_id(cookie)
    assert sessions.open_seed(SESSION, cookie, secret, org, amina, sid) == SEED
