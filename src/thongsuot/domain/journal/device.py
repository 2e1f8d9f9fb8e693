"""Device (thiết bị): the browser and the system that a request came from, in a few words.

No more than that is kept: the whole line that a browser sends would tell more of a person than is needed.
"""

from __future__ import annotations

# the first that fits: Edge calls itself Chrome as well, Chrome calls itself Safari
_BROWSERS = (
    ("coc_coc_browser/", "Cốc Cốc"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def device_words(user_agent: str) -> str:
    """Give browser and system, such as “Chrome, Windows”; nothing where they are not known."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), "")
    system = next((name for sign, name in _SYSTEMS if sign in user_agent), "")
    return ", ".join(part for part in (browser, system) if part)
