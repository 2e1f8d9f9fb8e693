"""PageClient: a client that looks at every page it gets as a careful reader of the source would."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import Resolver404, resolve

VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
}
MOST_QUERIES = 40


class PageReader(HTMLParser):
    """Reads a page and notes every fault; ``faults`` is empty for a good one."""

    def __init__(self, url: str, *, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.url = url
        self.whole = whole
        self.faults: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.label_for: set[str] = set()
        self.controls: list[dict[str, str]] = []
        self.refers: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.h1: list[str] = []
        self.title = ""
        self.lang = ""
        self._forms: list[dict[str, str | bool]] = []
        self._in_label = 0

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        self._attributes(tag, values)
        if tag not in VOID:
            self.open.append(tag)
        handler = getattr(self, f"_on_{tag}", None)
        if handler:
            handler(values)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in VOID or not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> at {self.getpos()} closes {self.open[-1:] or 'nothing'}")
            if tag in self.open:
                while self.open.pop() != tag:
                    pass
            return
        self.open.pop()
        if tag == "label":
            self._in_label -= 1
        if tag == "form":
            form = self._forms.pop()
            if form["method"] == "post" and not form["token"]:
                self.faults.append(f"form to {form['action']!r} without csrf token")

    def handle_data(self, data):
        if "title" in self.open and "svg" not in self.open:
            self.title += data
        if "h1" in self.open:
            self.h1[-1] += data

    def _attributes(self, tag, values):
        for name in values:
            if name == "style" or (name.startswith("on") and name != "one"):
                self.faults.append(f"<{tag}> has {name}=: the content policy forbids it")
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("aria-describedby", "aria-labelledby", "aria-controls"):
            self.refers += [(name, part) for part in values.get(name, "").split()]

    def _on_html(self, values):
        self.lang = values.get("lang", "")

    def _on_h1(self, _values):
        self.h1.append("")

    def _on_label(self, values):
        self._in_label += 1
        if "for" in values:
            self.label_for.add(values["for"])

    def _on_form(self, values):
        method = values.get("method", "get").lower()
        if "action" not in values:
            self.faults.append("form without action")
        self._forms.append({"method": method, "action": values.get("action", ""), "token": False})
        self._link(values.get("action", ""))

    def _on_input(self, values):
        kind = values.get("type", "")
        if values.get("name") == "csrfmiddlewaretoken" and self._forms:
            self._forms[-1]["token"] = True
        if not kind:
            self.faults.append(f"input {values.get('name')} without type")
        if kind not in {"hidden", "submit"}:
            self._control(values)

    def _on_select(self, values):
        self._control(values)

    def _on_textarea(self, values):
        self._control(values)

    def _control(self, values):
        if not self._in_label and "aria-label" not in values and "aria-labelledby" not in values:
            self.controls.append(values)

    def _on_button(self, values):
        if "type" not in values:
            self.faults.append("button without type")

    def _on_img(self, values):
        if "alt" not in values:
            self.faults.append(f"picture {values.get('src')} without alt")

    def _on_script(self, values):
        if "src" not in values:
            self.faults.append("script in the page")

    def _on_style(self, _values):
        self.faults.append("style in the page")

    def _on_a(self, values):
        if "href" in values:
            self._link(values["href"])

    def _link(self, target):
        parts = urlsplit(urljoin(self.url, target))
        if target.startswith("#"):
            self.refers.append(("href", target[1:]))
        elif not urlsplit(target).netloc and not parts.path.startswith("/static/"):
            self.links.append(parts.path)

    def check(self) -> list[str]:
        """Give all faults, also those that show only at the end."""
        faults = [*self.faults, *(f"<{tag}> is never closed" for tag in self.open)]
        faults += [f"id {name} twice" for name in set(self.ids) if self.ids.count(name) > 1]
        for values in self.controls:
            if values.get("id") not in self.label_for:
                faults.append(f"no label for {values.get('name')}")
        for name, target in self.refers:
            if target and target not in self.ids and self.whole:
                faults.append(f"{name} leads to #{target}, which is not there")
        faults += [f"link to {path} leads nowhere" for path in set(self.links) if not _exists(path)]
        if self.whole:
            faults += self._check_frame()
        return faults

    def _check_frame(self):
        if self.lang != "vi":
            yield f"lang is {self.lang!r}"
        if len(self.h1) != 1:
            yield f"{len(self.h1)} h1"
            return
        heading, title = " ".join(self.h1[0].split()), " ".join(self.title.split())
        if not heading or not title.startswith(heading):
            yield f"title {title!r} does not begin with the heading {heading!r}"


def _exists(path: str) -> bool:
    try:
        resolve(path)
    except Resolver404:
        return False
    return True


def faults_of(url: str, html: str, *, whole: bool = True) -> list[str]:
    """Give all faults of a page, or of a part of a page."""
    reader = PageReader(url, whole=whole)
    reader.feed(html)
    reader.close()
    return reader.check()


class PageClient(Client):
    """A test client whose every GET of a page is also looked at, and counted in queries."""

    def get(self, path, *args, most_queries: int = MOST_QUERIES, **kwargs) -> HttpResponse:  # type: ignore[override]
        """Get a page and check it; pages of errors are pages too."""
        with CaptureQueriesContext(connection) as queries:
            response = super().get(path, *args, **kwargs)
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        if is_page and not response.streaming and response.content:
            whole = "HTTP_HX_REQUEST" not in kwargs and "hx-request" not in {
                name.lower() for name in (kwargs.get("headers") or {})
            }
            faults = faults_of(path, response.content.decode(), whole=whole)
            assert not faults, f"{path}: " + "; ".join(faults)
            assert len(queries) <= most_queries, f"{path}: {len(queries)} queries"
        return response
