"""Documents that are checked again after their unit changed how it wants them checked."""

import pytest

from tests.builders import an_actor
from tests.findings import LETTER, a_word_document
from thongsuot.domain.directives.actions.accept_finding import accept_finding
from thongsuot.domain.directives.actions.apply_fix import apply_fix
from thongsuot.domain.directives.actions.check_again import check_again, check_unit_again_job
from thongsuot.domain.directives.actions.read_document import read_document
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.actions.save_check_settings import save_check_settings
from thongsuot.domain.directives.decisions import findings_decided
from thongsuot.domain.journal.models import Entry


@pytest.fixture
def province_admin(units):
    return an_actor(units.province, "unit_admin")


@pytest.fixture
def document(province_officer):
    received = receive_document(province_officer, name="t.txt", data=LETTER.encode()).document
    read_document(received.pk)
    received.refresh_from_db()
    return received


def told(document):
    return dict(document.findings.values_list("code", "severity"))


def entries():
    return list(Entry.objects.filter(verb="directives.check_again"))


def test_findings_follow_the_settings_and_the_journal_tells(document, province_admin, units):
    before = told(document)
    assert {"TT104", "TT105"} <= set(before)
    table = {"off": ["TT104"], "severity": {"TT105": "error"}}
    save_check_settings(province_admin, unit=units.province, table=table)

    check_again(document.pk)
    check_again(document.pk)

    assert told(document) == {
        **{code: before[code] for code in before if code != "TT104"},
        "TT105": "error",
    }
    (entry,) = entries()
    assert entry.after == {"new": 0, "changed": 1, "gone": 1}
    assert (entry.object_id, entry.actor_name) == (str(document.pk), "Hệ thống")
    save_check_settings(province_admin, unit=units.province, table={})
    check_again(document.pk)
    assert told(document) == before


def test_what_somebody_decided_stays(document, province_officer, province_admin, units):
    finding = document.findings.get(code="TT104")
    accept_finding(province_officer, finding=finding, reason="Theo mẫu.")
    save_check_settings(province_admin, unit=units.province, table={"off": ["TT104"]})

    check_again(document.pk)

    decided = [row.code for row, decision in findings_decided(document) if decision is not None]
    assert decided == ["TT104"]


def test_the_look_of_a_word_file_is_looked_at_again(province_officer, province_admin, units):
    word = a_word_document(province_officer)
    check_again(word.pk)
    assert "TT119" in told(word)
    save_check_settings(province_admin, unit=units.province, table={"off": ["TT119"]})
    check_again(word.pk)
    assert "TT119" not in told(word)


def test_without_its_file_a_word_document_keeps_what_the_file_told(province_officer):
    word = a_word_document(province_officer)
    check_again(word.pk)
    word.stored_name = "khong-con.docx"
    word.save()

    check_again(word.pk)

    assert "TT119" in told(word)


def test_new_findings_stand_in_the_order_of_the_text(document, province_admin, units):
    save_check_settings(province_admin, unit=units.province, table={"off": ["TT"]})
    check_again(document.pk)
    save_check_settings(province_admin, unit=units.province, table={})
    check_again(document.pk)

    starts = [row.start for row, _ in findings_decided(document) if row.start is not None]
    assert starts == sorted(starts)


def test_a_fix_is_still_there_after_it(province_officer):
    word = a_word_document(province_officer)
    finding = word.findings.get(code="TT104")
    apply_fix(province_officer, finding=finding)

    check_again(word.pk)

    assert [d.kind for row, d in findings_decided(word) if row.code == "TT104"] == ["fixed"]


def test_saving_settings_has_every_read_document_of_the_unit_checked(
    document, province_admin, units, settings, django_capture_on_commit_callbacks
):
    settings.JOBS_IMMEDIATE = True
    with django_capture_on_commit_callbacks(execute=True):
        save_check_settings(province_admin, unit=units.province, table={"off": ["TT104"]})
        check_unit_again_job.call(units.district.pk)

    assert "TT104" not in told(document)
    assert len(entries()) == 1


def test_what_was_never_read_is_passed_over(province_officer):
    received = receive_document(province_officer, name="t.txt", data=LETTER.encode()).document

    check_again(received.pk)

    assert not entries()
