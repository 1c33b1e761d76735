"""What can be wrong with a document, as values: codes, sentences, and what to do.

A file that cannot be read at all raises `Refused` with one `Problem`: it is kept, not read. A file
that is read in part carries its problems inside the `Reading`. Codes are stable, for programs;
sentences say what happened and what helps, Dutch first, and never repeat a value from a document.

    ExtractorError
    └── Refused        nothing of this file can be read; `.problem` says why
"""

from __future__ import annotations

import struct
import zlib

from extractors.model import Problem, Text


class ExtractorError(Exception):
    """Root of this floor."""


class Refused(ExtractorError):
    """The file as a whole is kept, not read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


# What decoders raise on content they cannot cope with. Catching these around one page keeps the
# other pages; anything else is a fault of ours and ends the process.
BAD_CONTENT = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,  # with RecursionError and NotImplementedError
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)

# -- the whole file: kept, not read -----------------------------------------------------------
REFUSALS: dict[str, Text] = {
    "empty": Text(
        "Het bestand is leeg. Vraag het opnieuw op of upload het nog een keer.",
        "The file is empty. Ask for it again or upload it once more.",
    ),
    "password": Text(
        "Er zit een wachtwoord op dit bestand. Open het zelf met het wachtwoord, sla het op zonder "
        "wachtwoord en upload het opnieuw.",
        "This file has a password. Open it yourself, save it without one, and upload that.",
    ),
    "damaged": Text(
        "Het bestand is beschadigd of niet compleet. Upload het opnieuw, of vraag de afzender om "
        "een nieuwe kopie.",
        "The file is damaged or incomplete. Upload it again, or ask the sender for a new copy.",
    ),
    "bomb": Text(
        "Het bestand pakt uit tot iets veel te groots (de grens is 256 MB of 10.000 delen en ligt "
        "vast) en is daarom niet geopend. Vraag de afzender om een gewone PDF of foto.",
        "The file unpacks to something far too large (the limit is 256 MB or 10,000 parts, and is "
        "fixed), so it was not opened. Ask the sender for an ordinary PDF or photo.",
    ),
    "image_too_large": Text(
        "De afbeelding heeft te veel beeldpunten (de grens is 50 miljoen, of wat de beheerder "
        "heeft ingesteld). Scan of fotografeer de pagina op een lagere resolutie (300 dpi is "
        "genoeg), of laat de beheerder KLUIS_MAX_MEGAPIXELS verhogen.",
        "The picture has too many pixels (the limit is 50 million, or what the administrator has "
        "set). Scan or photograph the page at a lower resolution (300 dpi is enough), or have the "
        "administrator raise KLUIS_MAX_MEGAPIXELS.",
    ),
    "archive": Text(
        "Dit is een gepakte map (zip of zoiets). Pak hem uit en upload de losse bestanden.",
        "This is an archive (zip or the like). Unpack it and upload the files one by one.",
    ),
    "sound_or_film": Text(
        "Dit is geluid of film. Het is bewaard; maak er zo nodig een schriftelijke weergave van.",
        "This is sound or film. It is kept; make a written record of it if you need one.",
    ),
    "old_office": Text(
        "Dit is een oud of ander kantoorbestand. Sla het op als PDF, .docx of .odt en upload dat.",
        "This is an old or other office file. Save it as PDF, .docx or .odt and upload that.",
    ),
    "unknown_media": Text(
        "Dit soort bestand kan de kluis niet lezen. Maak er een PDF of foto van en upload die.",
        "The vault cannot read this kind of file. Turn it into a PDF or photo and upload that.",
    ),
    "no_pages": Text(
        "In dit bestand staat geen enkele pagina. Vraag de afzender om een nieuwe kopie.",
        "There is not a single page in this file. Ask the sender for a new copy.",
    ),
    # What the parent of a confined child says when the child did not come back.
    "crashed": Text(
        "Het lezen is vastgelopen; het bestand is niet veilig te openen. Vraag om een nieuwe kopie "
        "of maak er een scan van.",
        "Reading broke down; the file cannot be opened safely. Ask for a new copy or scan a print.",
    ),
    "timed_out": Text(
        "Het lezen duurde te lang en is gestopt. Splits het bestand, of laat de beheerder "
        "KLUIS_READING_SECONDS verhogen.",
        "Reading took too long and was stopped. Split the file, or have the administrator raise "
        "KLUIS_READING_SECONDS.",
    ),
    "memory": Text(
        "Het bestand heeft te veel geheugen nodig. Splits het, of laat de beheerder "
        "KLUIS_READING_MIB verhogen.",
        "The file needs too much memory. Split it, or have the administrator raise "
        "KLUIS_READING_MIB.",
    ),
    "unsafe": Text(
        "Het leesproces gaf iets terug dat niet klopt; het is gestopt. Open dit bestand niet "
        "buiten de kluis.",
        "The reading process returned something that is not right; it was stopped. Do not open "
        "this file outside the vault.",
    ),
}

# -- read in part, or read with a remark ------------------------------------------------------
REMARKS: dict[str, Text] = {
    "page_failed": Text(
        "Deze pagina kon niet worden gelezen. Bekijk haar zelf of scan haar opnieuw.",
        "This page could not be read. Look at it yourself or scan it again.",
    ),
    "page_timed_out": Text(
        "Het lezen van deze pagina duurde te lang. Bekijk haar zelf, scan haar opnieuw, of laat de "
        "beheerder KLUIS_PAGE_SECONDS verhogen.",
        "Reading this page took too long. Look at it yourself, scan it again, or have the "
        "administrator raise KLUIS_PAGE_SECONDS.",
    ),
    "page_too_large": Text(
        "Deze pagina is te groot om te lezen: meer dan 5 meter, of meer beeldpunten dan is "
        "toegestaan. Scan haar opnieuw op 300 dpi, of laat de beheerder KLUIS_MAX_MEGAPIXELS "
        "verhogen.",
        "This page is too large to read: over 5 metres, or more pixels than are allowed. Scan it "
        "again at 300 dpi, or have the administrator raise KLUIS_MAX_MEGAPIXELS.",
    ),
    "too_many_pages": Text(
        "Niet alle pagina's zijn gelezen: de grens is bereikt. Splits het bestand, of laat de "
        "beheerder KLUIS_MAX_PAGES verhogen.",
        "Not every page was read: the limit was reached. Split the file, or have the "
        "administrator raise KLUIS_MAX_PAGES.",
    ),
    "blank_page": Text("Deze pagina is leeg.", "This page is blank."),
    "several_sheets": Text(
        "Op deze foto liggen meer papieren naast elkaar. Ze zijn apart gelezen; upload ze liever "
        "elk als eigen foto.",
        "Several papers lie side by side in this photo. Each was read by itself; better upload "
        "each as a photo of its own.",
    ),
    "poor_page": Text(
        "Deze pagina is slecht leesbaar. Lees haar zelf naast de afbeelding na.",
        "This page reads poorly. Check it yourself beside the picture.",
    ),
    "text_layer_rejected": Text(
        "De tekst in het bestand past niet bij wat op de pagina te zien is. De pagina is daarom "
        "van het beeld gelezen. Vergelijk beide.",
        "The text in the file does not fit what the page shows, so the page was read from its "
        "image. Compare the two.",
    ),
    "hidden_text": Text(
        "Op deze pagina staat verborgen tekst die u op papier niet ziet.",
        "This page holds hidden text that is not visible on paper.",
    ),
    "notes_in_file": Text(
        "Iemand heeft in dit bestand opmerkingen of wijzigingen bijgehouden die op papier niet te "
        "zien zijn. Bekijk het origineel voordat u het deelt.",
        "Somebody kept notes or changes in this file that are not visible on paper. Look at the "
        "original before you share it.",
    ),
    "needs_adobe": Text(
        "Dit is een formulier dat alleen Adobe Reader kan tonen. Wat is ingevuld, staat hier niet. "
        "Open het daar, druk het af naar een PDF en upload die.",
        "This is a form that only Adobe Reader can show. What was filled in does not stand here. "
        "Open it there, print it to a PDF and upload that.",
    ),
    "no_language": Text(
        "Het schrift van deze pagina kan hier niet worden gelezen: het taalbestand ontbreekt. "
        "Draai `make setup`.",
        "The script of this page cannot be read here: its language file is missing. Run "
        "`make setup`.",
    ),
    "no_ocr": Text(
        "Tekst in beelden kan hier niet worden gelezen: tesseract ontbreekt. Draai `make setup`.",
        "Text in images cannot be read here: tesseract is missing. Run `make setup`.",
    ),
    "active_content": Text(
        "Het bestand bevat scripts of macro's. Die zijn niet uitgevoerd.",
        "The file holds scripts or macros. They were not run.",
    ),
    "external_link": Text(
        "Het bestand verwijst naar iets op internet. Dat is niet opgehaald.",
        "The file refers to something on the internet. It was not fetched.",
    ),
    "embedded_files": Text(
        "Er zitten bestanden in dit bestand. Sla ze zelf op en upload ze apart als u ze nodig "
        "heeft.",
        "There are files inside this file. Save them yourself and upload them if you need them.",
    ),
    "enclosed_files": Text(
        "In dit bestand zitten andere bestanden of foto's van papieren. Die staan er als eigen "
        "stukken bij.",
        "There are other files or photos of papers inside this file. They stand beside it as "
        "documents of their own.",
    ),
    "attachments_left": Text(
        "Niet alle bijlagen zijn overgenomen: het zijn er meer dan 100 of samen meer dan 512 MB; "
        "die grens ligt vast. Upload de rest apart.",
        "Not every attachment was taken over: there are over 100 or over 512 MB together; that "
        "limit is fixed. Upload the rest separately.",
    ),
    "text_cut": Text(
        "De tekst is langer dan 4 miljoen tekens en is daar afgekapt; die grens ligt vast. Het "
        "origineel is compleet bewaard. Splits het bestand om de rest te laten lezen.",
        "The text is longer than 4 million characters and was cut there; that limit is fixed. The "
        "original is kept whole. Split the file to have the rest read.",
    ),
    "damaged_in_part": Text(
        "Het bestand is beschadigd; een deel kon toch worden gelezen. Vraag om een nieuwe kopie.",
        "The file is damaged; part of it could still be read. Ask for a new copy.",
    ),
    "fields_failed": Text(
        "Het stuk is gelezen, maar het zoeken naar gegevens is mislukt. Vul ze zelf in.",
        "The document was read, but looking for its fields failed. Fill them in yourself.",
    ),
    "location_in_photo": Text(
        "In de foto staat waar zij is gemaakt. Dat gaat niet mee in een pakket.",
        "The photo says where it was taken. That does not go into a packet.",
    ),
}


def problem(code: str, page: int | None = None) -> Problem:
    """The Problem of that code; KeyError when the code is not in the catalogue above."""
    return Problem(code, page, REFUSALS[code] if code in REFUSALS else REMARKS[code])


def refused(code: str) -> Refused:
    """The exception of that code, ready to raise."""
    return Refused(Problem(code, None, REFUSALS[code]))
