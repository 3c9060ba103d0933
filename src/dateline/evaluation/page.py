"""A result as one page to read: it holds all it needs, runs nothing, and escapes every word that it did not write."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from dateline.evaluation.result import Comparison, Result
from dateline.rendering.wording import visible

HERE = Path(__file__).parent


def render_result(result: Result, comparison: Comparison | None = None) -> str:
    """The HTML of a result, and of what differs from an earlier one where that is given."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    sheet = (HERE / "page.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = lambda value: visible(str(value))
    return environment.get_template("page.html.jinja").render(
        result=result,
        comparison=comparison,
        sheet=Markup(sheet),
        digest=base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii"),
    )
