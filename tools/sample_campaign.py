"""A campaign under way, made through the API by sample people: for pictures of screens that are not empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.live import Caller

SEEDS = sorted((Path(__file__).resolve().parents[1] / "tests/seeds").glob("*.txt"))
CITY, DISTRICT, COMMUNE, OTHER_COMMUNE = (
    "chuyenvien.haiphong",
    "chuyenvien.thuynguyen",
    "chuyenvien.xa1",
    "chuyenvien.xa2",
)
TOLD = {
    "directing": "Đã ban hành kế hoạch (minh họa).",
    "results": "Đã tổ chức lễ kỷ niệm và phát thanh tuyên truyền (minh họa).",
    "difficulties": "Kinh phí hạn chế (minh họa).",
    "proposals": "Đề nghị hướng dẫn sớm hơn (minh họa).",
}


@dataclass(frozen=True, slots=True)
class Campaign:
    """Numbers of what was made; ``report`` waits for its decision."""

    document: int
    other_document: int
    campaign: int
    assignment: int
    report: int
    draft: int
    unit: int


def carry_out(call: Callable[[int], Caller], port: int) -> Campaign:
    """Take letters in, dispatch one of them two levels down, record, report, accept and consolidate."""
    people = {name: call(port) for name in (CITY, DISTRICT, COMMUNE, OTHER_COMMUNE)}
    for name, person in people.items():
        person.sign_in(name)
    city, district = people[CITY], people[DISTRICT]
    documents = [city.uploaded(seed) for seed in SEEDS]
    document = max(documents, key=lambda number: _proposed(city, number))
    campaign = _opened(city, document)
    _send(city, f"/campaigns/{campaign}/preview", f"/campaigns/{campaign}/dispatches")
    (came,) = district.api("GET", "/dispatches")
    district.api("POST", f"/dispatches/{came['id']}/receipt")
    assignment = district.api("GET", "/assignments")[0]["id"]
    district.api("POST", f"/assignments/{assignment}/progress", {"state": "in_progress"})
    dispatch = f"/dispatches/{came['id']}"
    _send(district, f"{dispatch}/preview", f"{dispatch}/forwards")
    accepted = _reported(people[COMMUNE], campaign, 120)
    district.api("POST", f"/reports/{accepted}/acceptance")
    waiting = _reported(people[OTHER_COMMUNE], campaign, 85)
    city.api("POST", f"/totals/{campaign}/consolidated")
    other = next(number for number in documents if number != document)
    draft = city.api("POST", "/drafts", {"parent_id": document, "kind": "ke_hoach"})["id"]
    unit = int(city.api("GET", "/me")["unit_id"])
    return Campaign(document, other, campaign, assignment, waiting, int(draft), unit)


def _opened(city: Caller, document: int) -> int:
    return int(city.api("POST", "/campaigns", {"document_id": document})["id"])


def _proposed(city: Caller, document: int) -> int:
    """Tell how many units the words of a letter mean: the letter of the city itself means the most."""
    issuer = city.api("GET", f"/documents/{document}/reading")["reading"]["issuer"]
    own = city.api("GET", "/units")[0]["name"]
    return int(issuer is not None and issuer["name"] == own)


def _send(person: Caller, preview: str, to: str) -> None:
    choices = [
        {"task_id": task["task_id"], "unit_id": row["unit_id"], "role": row["role"]}
        for task in person.api("GET", preview)
        for row in task["rows"]
    ]
    person.api("POST", to, {"choices": choices, "idempotency_key": f"sample{to}"})


def _reported(person: Caller, campaign: int, figure: int) -> int:
    form: dict[str, Any] = person.api("GET", f"/reports/forms/{campaign}")
    counted = [row["code"] for row in form["indicators"] if row["kind"] == "number"]
    values = {code: figure // (at + 1) for at, code in enumerate(counted)}
    content = {"values": values, "narratives": TOLD}
    draft = person.api("PUT", f"/reports/forms/{campaign}", content)
    key = {"submission_key": f"sample-{draft['id']}"}
    return int(person.api("POST", f"/reports/{draft['id']}/submission", key)["id"])
