"""read(bytes) -> Reading: the recipe.

1. What is it? By content. Unreadable kinds are refused with the reason.
2. Open it; what has no pages of its own is laid out on A4.
3. Take its pages one by one: own text where it is real, else a picture for tesseract.
4. Every page comes out: read, blank, or failed with a problem that names it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from extractors.errors import BAD_CONTENT, problem, refused
from extractors.model import Attachment, MrzStrip, Page, Problem, Reading, TextSource
from extractors.reading import html_text, mail, media, office, text_files, text_layout
from extractors.reading.limits import ReadOptions
from extractors.reading.ocr_pool import Recogniser, TesseractPool, tesseract_path
from extractors.reading.page_read import PageRead
from extractors.reading.page_reader import Meanwhile, PageReader
from extractors.reading.page_work import failed
from extractors.reading.pdf import PageFailed
from extractors.reading.previews import webp
from extractors.reading.scaling import shrunk
from extractors.reading.sources import Draft, PdfSource, PictureSource, Source
from extractors.reading.text_picture import drawn

PREVIEW_SIDE = 1500  # pixels kept of the longer side until the page's turn is known
PREVIEW_DPI = 86  # A4 is then 1,000 pixels high
Progress = Callable[[int, int], None]
OnPreview = Callable[[int, bytes], None]
OnPage = Callable[[PageRead], None]


@dataclass(slots=True)
class _Course:
    """One reading under way."""

    options: ReadOptions
    progress: Progress | None
    on_preview: OnPreview | None
    on_page: OnPage | None
    total: int = 0
    pages: dict[int, Page] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    strips: list[MrzStrip] = field(default_factory=list)

    def beat(self) -> None:
        if self.progress is not None:
            self.progress(len(self.pages), self.total)

    def keep(self, read: PageRead) -> None:
        self.pages[read.page.number] = read.page
        self.problems.extend(read.problems)
        self.strips.extend(read.strips)
        if self.on_preview is not None and read.small is not None:
            self.on_preview(read.page.number, webp(read.small, read.page.turned))
        if self.on_page is not None:
            self.on_page(read)
        self.beat()


def read(
    content: bytes,
    options: ReadOptions | None = None,
    progress: Progress | None = None,
    on_preview: OnPreview | None = None,
    on_page: OnPage | None = None,
    recogniser: Recogniser | None = None,
    known: Mapping[int, PageRead] | None = None,
    meanwhile: Meanwhile = lambda _: None,
) -> Reading:
    """Everything the bytes say. Refused when nothing of them can be read.

    `progress(done, total)` is called at least every few seconds; `on_preview(page, webp)` and
    `on_page` as pages come ready, not always in order. `recogniser` is the caller's way to run
    tesseract; by default processes are started here. `known` pages were read before and stand.
    `meanwhile` is done while tesseract leaves a core idle, until what it is given says stop.
    """
    options = options or ReadOptions()
    found = media.media_type(content)
    if found not in media.READABLE:
        raise refused(media.refusal_code(found))
    course = _Course(options, progress, on_preview if options.previews else None, on_page)
    if found in media.TEXTS:
        return _read_text(content, found, course)
    source: Source
    if found == media.PDF:
        source = PdfSource(content)
    else:
        source = PictureSource(content, found, options.megapixels)
    own = recogniser is None
    pool = recogniser or TesseractPool(options.processes)
    try:
        reader = PageReader(pool, course.options, course.beat, meanwhile, source.count)
        _read_pages(source, reader, course, known)
    finally:
        if own:
            pool.close()
    return _reading(found, course, source)


def _read_pages(
    source: Source, reader: PageReader, course: _Course, known: Mapping[int, PageRead] | None
) -> None:
    course.total = min(source.count, course.options.max_pages)
    course.beat()  # how many pages there are is known, also when the first never ends
    able = tesseract_path() is not None
    for number in range(1, course.total + 1):
        if number in course.options.skip:
            course.keep(failed(Draft(number, problems=[problem("page_failed", number)])))
            continue
        if known and number in known:
            course.keep(known[number])
            continue
        _attempt(source, number, reader, course, able)
        while reader.full:
            _collect(reader, course)
    while not reader.idle:
        _collect(reader, course)
    if source.count > course.total:
        course.problems.append(problem("too_many_pages"))


def _attempt(source: Source, number: int, reader: PageReader, course: _Course, able: bool) -> None:
    """One page; whatever its content does to the decoders, it is accounted for."""
    draft = Draft(number)
    try:
        draft = source.draft(number)
        _take(draft, reader, course, able)
    except (PageFailed, *BAD_CONTENT):
        draft.problems.append(problem("page_failed", number))
        reader.drop(number)
        course.keep(failed(draft))
    finally:
        draft.release()


def _take(draft: Draft, reader: PageReader, course: _Course, able: bool) -> None:
    """Keep a page that is done, or hand its picture to the reader."""
    small = _small(draft) if course.on_preview is not None else None
    if draft.picture is None or not able:
        if draft.picture is not None:
            draft.problems.append(problem("no_ocr", draft.number))
        words = draft.words if draft.use_words else ()
        source = TextSource.TEXT if words else TextSource.NONE
        page = Page(
            draft.number,
            source,
            words,
            draft.width,
            draft.height,
            float(bool(words)),
            layer=draft.layer,
        )
        course.keep(PageRead(page, tuple(draft.problems), (), small))
        return
    reader.start(draft, draft.picture(), small)


def _small(draft: Draft) -> NDArray[np.uint8] | None:
    """The page as it will be shown, before it is turned."""
    if draft.preview is None:
        return None
    try:
        pixels = draft.preview()
    except (PageFailed, *BAD_CONTENT):
        return None
    return shrunk(pixels, PREVIEW_SIDE)


def _collect(reader: PageReader, course: _Course) -> None:
    for done in reader.finished():
        course.keep(done)


def _read_text(content: bytes, found: str, course: _Course) -> Reading:
    """Files without pages of their own: their text on A4, their attachments beside it."""
    headers: Mapping[str, str] = {}
    attachments: tuple[Attachment, ...] = ()
    if found in (media.EML, media.MSG):
        message = mail.read_eml(content) if found == media.EML else mail.read_msg(content)
        text, problems = message.text, message.problems
        headers, attachments = message.headers, message.attachments
    elif found == media.TXT:
        text, problems = text_files.limited(text_files.decode(content))
    elif found == media.HTML:
        text, problems = html_text.read_html(content)
    else:
        written = office.read_office(content, found)
        text, problems, attachments = written.text, written.problems, written.attachments
    limit = course.options.max_pages
    pages = list(text_layout.pages(text, limit + 1))
    course.total = min(len(pages), limit)
    for page in pages[:limit]:
        picture = drawn(page.words, PREVIEW_DPI) if course.on_preview is not None else None
        remarks = () if page.words else (problem("blank_page", page.number),)
        course.keep(PageRead(page, remarks, (), picture))
    if len(pages) > limit:
        course.problems.append(problem("too_many_pages"))
    ordered = tuple(course.pages[n] for n in sorted(course.pages))
    return Reading(found, ordered, (*problems, *course.problems), attachments, (), headers)


def _reading(found: str, course: _Course, source: Source) -> Reading:
    pages = tuple(course.pages[number] for number in sorted(course.pages))
    course.problems.sort(key=lambda one: one.page or 0)
    strips = tuple(sorted(course.strips, key=lambda strip: strip.page))
    enclosed = source.enclosed()
    of_file = (problem(code) for code in dict.fromkeys(enclosed.codes))
    problems = (*source.problems, *of_file, *course.problems)
    marks = tuple(mark for mark in source.bookmarks if mark.page <= len(pages))
    return Reading(found, pages, problems, tuple(enclosed.files), strips, {}, marks)
