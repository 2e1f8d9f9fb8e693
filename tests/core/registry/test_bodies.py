"""The standard bodies of places: what stands when, who leads whom, who inherits."""

from datetime import date

import pytest

from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.bodies import by_key, standing, templates
from thongsuot.core.registry.changes import reform_days
from thongsuot.core.registry.heirs import heirs_on
from thongsuot.core.registry.lines import relation, sectoral_above, territorial_above
from thongsuot.core.registry.view import as_of

THEN, TODAY = date(2023, 6, 1), date(2026, 11, 1)
VIEW = as_of(THEN)


def codes(place, day):
    return {template.code for template in standing(as_of(day).place(place), day)}


def test_a_province_has_the_departments_of_the_law():
    compulsory = {
        "VP", "SNV", "STP", "STC", "SCT", "SXD", "SKHCN", "SGDDT", "SYT", "SKHDT", "SNNPTNT", "STNMT", "SGTVT",
        "STTTT", "SLDTBXH", "SVHTTDL", "TTR",
    }  # fmt: skip
    assert compulsory <= codes("42", THEN)
    after = {
        "VP",
        "SNV",
        "STP",
        "STC",
        "SCT",
        "SXD",
        "SKHCN",
        "SGDDT",
        "SYT",
        "SNNMT",
        "SVHTTDL",
        "TTR",
    }
    assert after <= codes("42", TODAY)
    assert not {"SLDTBXH", "STTTT", "SKHDT", "SGTVT"} & codes("42", TODAY)


def test_ministries_and_agencies_of_their_rank_are_22_before_and_17_after():
    def count(day):
        ministries = [t for t in standing(None, day) if t.name.startswith("Bộ ") and t.kind == "bo"]
        return len(ministries) + sum(t.group == "ngang_bo" for t in standing(None, day))

    assert (count(date(2025, 2, 28)), count(date(2025, 3, 1))) == (22, 17)


def test_in_the_month_of_change_both_departments_stand():
    assert {"SLDTBXH", "SNNMT"} <= codes("42", date(2025, 3, 10))


def test_a_commune_gets_its_offices_in_july_2025():
    assert not {"VP", "PVHXH"} & codes("02536", date(2025, 6, 30))
    assert {"VP", "PVHXH", "PKT", "TTPVHCC"} <= codes("02536", date(2025, 7, 1))
    ward = next(place for place in as_of(TODAY).level("xa") if place.noun == "phường")
    titles = {t.title(ward) for t in standing(ward, TODAY) if t.code == "PKT"}
    assert titles == {f"Phòng Kinh tế, Hạ tầng và Đô thị {ward.area}"}


def test_every_day_on_which_bodies_change_is_a_day_on_which_the_view_changes():
    days = set(reform_days())
    for level in ("trung_uong", "tinh", "huyen", "xa"):
        for template in templates(level):
            for day in (template.valid_from, template.valid_to):
                if day is not None:
                    assert {day, date.fromordinal(day.toordinal() + 1)} & days, template.code


def test_every_line_body_and_heir_that_is_named_exists():
    known = {
        level: {t.code for t in templates(level)} for level in ("trung_uong", "tinh", "huyen", "xa")
    }
    above = {"tinh": "trung_uong", "huyen": "tinh", "xa": "huyen"}
    for level, its in known.items():
        for template in templates(level):
            assert not template.under or template.under in its
            assert not template.line or template.line in known[above[level]] | known["tinh"]
            for heir in template.successors:
                assert heir.code in known[heir.at or level], (template.code, heir)


@pytest.mark.parametrize(
    ("superior", "other", "expected"),
    [
        ("42", "42.SYT", "subordinate"), ("42", "436", "subordinate"), ("42.SYT", "436.TTYT", "subordinate"),
        ("BYT", "42.SYT", "subordinate"), ("BYT", "436.PYT", "subordinate"), ("42", "436.PYT", "subordinate"),
        ("42.HLHPN", "436.HLHPN", "subordinate"), ("BCA", "42.CA", "subordinate"),
        ("42.SYT", "42.SNV", "peer"), ("42", "44", "peer"), ("436", "437", "peer"),
        ("42", "42.MTTQ", "not_subordinate"), ("42", "42.CA", "not_subordinate"), ("42.SYT", "436", "not_subordinate"),
        ("42", "44.SYT", "not_subordinate"), ("436", "42.SYT", "not_subordinate"), ("42", "42.HLHPN", "not_subordinate"),
        ("42", "BYT", "not_subordinate"), ("42.SYT", "42.CDC", "subordinate"),
    ],
)  # fmt: skip
def test_two_lines_of_command(superior, other, expected):
    assert relation(superior, other, VIEW) == expected


def test_both_lines_of_one_body():
    assert (territorial_above("436.PYT", VIEW), sectoral_above("436.PYT", VIEW)) == (
        "436",
        "42.SYT",
    )
    assert territorial_above("436.HLHPN", VIEW) is None


@pytest.mark.parametrize(
    ("code", "heirs"),
    [
        ("34.SYT", ["33.SYT"]),
        ("34.SLDTBXH", ["33.SYT", "33.SNV", "33.SGDDT", "33.SDTTG", "33.CA"]),
        ("42.STTTT", ["42.SKHCN", "42.SVHTTDL"]),
        ("BLDTBXH", ["BYT", "BNV", "BGDDT", "BDTTG", "BCA"]),
        ("CBTXH", ["BYT.CBTXH"]),
        ("42.SYT", []),
        ("22.SYT", ["22.SYT"]),  # the same department, of a city now
        ("31.SVHTT", ["31.SVHTTDL"]),
        ("01.SVHTT", []),
        ("34.BAO", ["33.BPTTH"]),
    ],
)
def test_heirs_of_bodies(code, heirs):
    assert [each.code for each in heirs_on(code, VIEW, TODAY)] == heirs


def test_a_district_s_division_passes_to_each_commune():
    heirs = heirs_on("531.PLDTBXH", VIEW, TODAY)
    assert {each.code.split(".")[1] for each in heirs} == {"PVHXH"}
    assert len(heirs) == len({each.code for each in heirs}) > 1


def test_a_code_finds_its_bearer_again():
    assert bearer("34.SYT", VIEW).name == "Sở Y tế tỉnh Thái Bình"
    assert bearer("BYT", VIEW).level == "trung_uong"
    assert bearer("436.TTYT", VIEW).level == "don_vi"
    assert bearer("34.SYT", as_of(TODAY)) is None
    assert bearer("34.KHONG", VIEW) is None


def test_names_are_keyed_without_their_place():
    assert {t.code for t in by_key("tinh")["so y te"]} == {"SYT"}
