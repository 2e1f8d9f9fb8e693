"""Phrases over the API: the same JSON as the command, and what people told."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from tests.builders import an_actor
from thongsuot.cli.main import app
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.models import Unit


def test_the_answer_is_that_of_the_command(db, calling_as):
    install_registry(province="46")
    hue = Unit.objects.get(registry_key="46@2025")
    asked = {"phrase": "các sở và UBND các huyện", "of": "UBND tỉnh Thừa Thiên Huế"}
    told = calling_as(an_actor(hue)).get("/units/resolve", **asked, on="2023-05-05")
    command = ["units", "resolve", asked["phrase"], "--of", asked["of"], "--on", "2023-05-05"]
    shell = CliRunner().invoke(app, [*command, "--format", "json"])
    assert told == json.loads(shell.stdout)


def test_meanings_are_told_listed_and_withdrawn(calling_as, province_officer, units):
    caller = calling_as(province_officer)
    asked = {"issuer": "Sở minh họa", "phrase": "các trạm", "unit_ids": [units.facility.pk]}
    told = caller.post("/units/phrases", asked)
    assert [each["id"] for each in caller.get("/units/phrases")] == [told["id"]]
    answer = caller.get("/units/resolve", phrase="các trạm", of="Sở minh họa", on="2026-01-01")
    assert [unit["code"] for unit in answer["units"]] == [units.facility.code]
    caller.delete(f"/units/phrases/{told['id']}")
    assert caller.get("/units/phrases") == []
