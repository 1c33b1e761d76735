"""Machine readable zones whose digits others have set: what the arithmetic is held to.

The first five are the specimens of ICAO Doc 9303 (parts 4 to 7), the sixth that of the French
identity card; the last is an invented passport of a stateless person.
"""

from __future__ import annotations

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
MRV_A = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
FRENCH_ID = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")
STATELESS = (
    "P<NLDTESFAY<<SELAM<<<<<<<<<<<<<<<<<<<<<<<<<<",
    "N000000012XXA8501019M3001019<<<<<<<<<<<<<<08",
)

SPECIMENS = {
    "TD3": TD3,
    "TD2": TD2,
    "TD1": TD1,
    "MRV-A": MRV_A,
    "MRV-B": MRV_B,
    "FRA-ID": FRENCH_ID,
}


def changed(lines: tuple[str, ...], line: int, column: int, character: str) -> tuple[str, ...]:
    """The lines with another character in one place."""
    row = lines[line][:column] + character + lines[line][column + 1 :]
    return (*lines[:line], row, *lines[line + 1 :])
