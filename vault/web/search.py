"""Search one case, or all of one's own. Terms travel in the body, never in an address."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from vault.errors import UsageError
from vault.services import cases, search
from vault.services.search import Hit
from vault.web.site import session

bp = Blueprint("search", __name__)
MAX_QUERY = 400  # letters


@bp.get("/search")
def search_all() -> str:
    return render_template("search/all.html", query="", hits=None, problem=None)


@bp.post("/search")
def find_all() -> str:
    query, hits, problem = _find(None)
    return render_template("search/all.html", query=query, hits=hits, problem=problem)


@bp.get("/cases/<case_id>/search")
def search_case(case_id: str) -> str:
    case = cases.load_case(session(), case_id)
    return render_template("search/case.html", case=case, query="", hits=None, problem=None)


@bp.post("/cases/<case_id>/search")
def find_in_case(case_id: str) -> str:
    case = cases.load_case(session(), case_id)
    query, hits, problem = _find(case_id)
    return render_template("search/case.html", case=case, query=query, hits=hits, problem=problem)


def _find(case_id: str | None) -> tuple[str, list[Hit] | None, UsageError | None]:
    """What was typed, what was found, and what is wrong with what was typed."""
    query = " ".join(request.form.get("query", "").split())[:MAX_QUERY]
    try:
        return query, search.search(session(), query, case_id), None
    except UsageError as error:
        if error.status != 400:
            raise
        return query, None, error
