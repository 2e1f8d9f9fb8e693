"""How a unit wants its documents checked, and that the jobs that read follow it."""

import pytest

from tests.builders import an_actor
from thongsuot.domain.directives.actions.read_document import read_document
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.actions.save_check_settings import save_check_settings
from thongsuot.domain.directives.check_settings import context_of, settings_row
from thongsuot.domain.directives.models import CheckSettings
from thongsuot.domain.errors import InvalidError, NotAllowedError
from thongsuot.domain.journal.models import Entry

LETTER = """ỦY BAN NHÂN DÂN TỈNH MINH HỌA

Số: 5/UBND-KGVX

Minh Họa, ngày 5 tháng 3 năm 2024

Kính gửi: Sở Y tế.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""


@pytest.fixture
def province_admin(units):
    return an_actor(units.province, "unit_admin")


def test_without_settings_the_usual_values_hold(units):
    assert settings_row(units.province) is None
    assert context_of(units.province).working_days == 5


def test_the_administrator_sets_them_and_the_journal_tells(province_admin, units):
    table = {"off": ["tt106"], "severity": {"TT105": "error"}, "working_days": 7}

    save_check_settings(province_admin, unit=units.province, table=table)
    save_check_settings(province_admin, unit=units.province, table=table)

    context = context_of(units.province)
    assert (context.off, context.working_days) == (("TT106",), 7)
    entries = Entry.objects.filter(verb="directives.save_check_settings")
    assert [entry.after["off"] for entry in entries] == [["TT106"]]
    assert context_of(units.district).off == ()


def test_documents_read_from_then_on_follow_them(province_admin, province_officer, units):
    table = {"off": ["TT106"], "severity": {"TT105": "error"}}
    save_check_settings(province_admin, unit=units.province, table=table)
    received = receive_document(province_officer, name="t.txt", data=LETTER.encode())

    read_document(received.document.pk)

    found = dict(received.document.findings.values_list("code", "severity"))
    assert found["TT105"] == "error"
    assert "TT106" not in found


def test_what_is_not_understood_is_refused_and_nothing_kept(province_admin, units):
    with pytest.raises(InvalidError, match="XX9"):
        save_check_settings(province_admin, unit=units.province, table={"off": ["XX9"]})

    assert not CheckSettings.objects.exists()


def test_an_officer_sets_nothing(province_officer, units):
    with pytest.raises(NotAllowedError):
        save_check_settings(province_officer, unit=units.province, table={})


def test_settings_about_a_rule_that_is_no_more_do_no_harm(province_admin, units):
    row = save_check_settings(province_admin, unit=units.province, table={"off": ["TT106"]})
    row.table["off"] += ["ZZ1"]
    row.save()

    assert context_of(units.province).off == ("TT106",)
