"""What every command shares: options, unlocking, output, errors.

`--json` prints one JSON value on standard output, errors too, as {"error", "message", "hint"} on
standard error. Exit codes are those of `vault/errors.py`. The passphrase comes from a prompt or
from `--passphrase-file`, never from an argument, which other users could see.
"""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click
from tqdm import tqdm

from extractors.model import Text
from vault.config import Settings
from vault.errors import StorageError, UsageError, VaultError

if TYPE_CHECKING:
    from vault.archive.ports import Ports
    from vault.session import Session


@dataclass(slots=True)
class Frame:
    """The options of one run of the command."""

    data: Path
    as_json: bool
    language: str
    login: str
    passphrase_file: Path | None

    @property
    def settings(self) -> Settings:
        return Settings.from_environment(data=self.data)

    @contextmanager
    def vault(self) -> Iterator[Ports]:
        """The vault opened, and closed afterwards."""
        from vault.app import close_vault, open_vault  # a command may have more to do meanwhile

        ports = open_vault(self.settings)
        try:
            yield ports
        finally:
            close_vault(ports)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The vault unlocked by the user of `--user`."""
        from vault.services import access  # as above

        with self.vault() as ports:
            login = self.login or click.prompt(self.say(Text("Inlognaam", "Login name")), err=True)
            yield access.unlock(ports, login, self.passphrase())

    def passphrase(self) -> str:
        """From the file (its last newline cut off) or a prompt without echo."""
        if self.passphrase_file is not None:
            try:
                return self.passphrase_file.read_text("utf-8").rstrip("\r\n")
            except (OSError, UnicodeDecodeError) as error:
                raise UsageError(
                    "no_passphrase_file",
                    Text(
                        "Het bestand met de wachtzin is niet te lezen.",
                        "The passphrase file cannot be read.",
                    ),
                ) from error
        prompt = self.say(Text("Wachtzin", "Passphrase"))
        return str(click.prompt(prompt, hide_input=True, err=True))

    def say(self, text: Text) -> str:
        return text.in_language(self.language)

    def show(self, value: Any, lines: Iterator[str] | list[str]) -> None:
        """Print JSON for programs or lines for people."""
        if self.as_json:
            click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))
            return
        for line in lines:
            click.echo(line)


def command(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the common options, a Frame as first argument, and the error form."""

    @click.option("--json", "as_json", is_flag=True, help="Uitvoer als JSON / print JSON.")
    @click.option(
        "--data",
        type=click.Path(path_type=Path),
        default=None,
        help="Map van de kluis / directory of the vault.",
    )
    @click.option(
        "--user", "acting", envvar="KLUIS_USER", default="", help="Inlognaam / login name."
    )
    @click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path),
        default=None,
        help="Bestand met de wachtzin / file that holds the passphrase.",
    )
    @click.option(
        "--language",
        type=click.Choice(["nl", "en"]),
        envvar="KLUIS_LANGUAGE",
        default="nl",
        show_default=True,
        help="Taal / language.",
    )
    @functools.wraps(function)
    def run(
        as_json: bool,
        data: Path | None,
        acting: str,
        passphrase_file: Path | None,
        language: str,
        **arguments: Any,
    ) -> None:
        parent = click.get_current_context().find_root().params.get("data")
        frame = Frame(
            data or parent or Path("vault-data"), as_json, language, acting, passphrase_file
        )
        try:
            function(frame, **arguments)
        except VaultError as error:
            fail(frame, error)
        except (click.ClickException, click.Abort, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - its text may quote a document: never printed
            fail(frame, _unexpected(error))

    return run


def _unexpected(error: Exception) -> VaultError:
    """What nobody foresaw: the kind of error and the line, never its message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = Path(trace.tb_frame.f_code.co_filename).name if trace else "?"
    place = f"{type(error).__name__}, {file}:{trace.tb_lineno if trace else 0}"
    return VaultError(
        "unexpected",
        Text(
            f"Er ging iets mis dat wij niet hadden voorzien ({place}).",
            f"Something unexpected went wrong ({place}).",
        ),
        Text("Probeer het opnieuw; meld het als het blijft.", "Try again; report it if it stays."),
    )


def fail(frame: Frame, error: VaultError) -> None:
    """Print the error and leave with its exit code."""
    if frame.as_json:
        click.echo(json.dumps(error.as_json(frame.language), ensure_ascii=False), err=True)
    else:
        click.echo(frame.say(error.message), err=True)
        click.echo(frame.say(error.hint), err=True)
    sys.exit(error.exit_code)


@contextmanager
def written(out: Path) -> Iterator[BinaryIO]:
    """A file for its owner alone that appears under its name only when it is whole."""
    aside = out.with_name(out.name + ".part")
    try:
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
            aside.replace(out)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            "cannot_write",
            Text("Het bestand kan hier niet worden geschreven.", "The file cannot be written."),
            Text("Kies een andere plaats met --out.", "Choose another place with --out."),
        ) from error


@contextmanager
def progress_bar(frame: Frame, label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal; silence elsewhere and with `--json`."""
    quiet = frame.as_json or not sys.stderr.isatty()
    with tqdm(desc=label, unit="p", disable=quiet, leave=False) as bar:

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield advance
