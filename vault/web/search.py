"""Search one case, or all of one's own. Terms travel in the body, never in an address."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from vault.services import cases, search
from vault.web.site import session

bp = Blueprint("search", __name__)
MAX_QUERY = 400  # letters


@bp.get("/search")
def search_all() -> str:
    return render_template("search/all.html", query="", hits=None)


@bp.post("/search")
def find_all() -> str:
    query = _query()
    hits = search.search(session(), query) if query else None
    return render_template("search/all.html", query=query, hits=hits)


@bp.get("/cases/<case_id>/search")
def search_case(case_id: str) -> str:
    case = cases.load_case(session(), case_id)
    return render_template("search/case.html", case=case, query="", hits=None)


@bp.post("/cases/<case_id>/search")
def find_in_case(case_id: str) -> str:
    case = cases.load_case(session(), case_id)
    query = _query()
    hits = search.search(session(), query, case_id) if query else None
    return render_template("search/case.html", case=case, query=query, hits=hits)


def _query() -> str:
    return " ".join(request.form.get("query", "").split())[:MAX_QUERY]
