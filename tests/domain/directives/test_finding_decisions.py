"""Findings that people accept with a reason or have fixed, and open again; the file stays what it was."""

import io
import zipfile

import pytest
from docx import Document

from tests.builders import a_read_document
from tests.findings import a_finding, a_word_document
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.accept_finding import accept_finding
from thongsuot.domain.directives.actions.apply_fix import apply_fix
from thongsuot.domain.directives.actions.withdraw_decision import withdraw_decision
from thongsuot.domain.directives.commented_file import commented_document
from thongsuot.domain.directives.decisions import findings_decided, open_and_fixed
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.models import Entry


def standing(document):
    return [
        decision and (decision.kind, decision.reason) for _, decision in findings_decided(document)
    ]


def test_an_acceptance_stands_with_who_and_why_until_it_is_withdrawn(province_officer):
    document = a_read_document(province_officer)
    finding = a_finding(document)

    accepted = accept_finding(province_officer, finding=finding, reason="  Theo mẫu của Bộ. ")
    accept_finding(province_officer, finding=finding, reason="Theo mẫu của Bộ.")

    assert standing(document) == [("accepted", "Theo mẫu của Bộ.")]
    assert accepted.by == province_officer.account
    assert open_and_fixed(document) == ([], [])
    withdraw_decision(province_officer, finding=finding)
    assert standing(document) == [None]
    with pytest.raises(NotFoundError):
        withdraw_decision(province_officer, finding=finding)
    verbs = list(Entry.objects.order_by("id").values_list("verb", flat=True))[-2:]
    assert verbs == ["directives.accept_finding", "directives.withdraw_decision"]


@pytest.mark.parametrize("reason", ["", "   ", "x" * 1001])
def test_without_a_reason_nothing_is_accepted(province_officer, reason):
    finding = a_finding(a_read_document(province_officer))

    with pytest.raises(InvalidError, match="lý do"):
        accept_finding(province_officer, finding=finding, reason=reason)


def test_a_fix_takes_the_place_of_an_acceptance(province_officer):
    document = a_word_document(province_officer)
    document.findings.all().delete()
    finding = a_finding(document)
    accept_finding(province_officer, finding=finding, reason="Theo mẫu.")

    apply_fix(province_officer, finding=finding)

    assert standing(document) == [("fixed", "")]
    found, fixed = open_and_fixed(document)
    assert [one.code for one in found] == [one.code for one in fixed] == ["TT105"]


def test_a_file_that_cannot_be_mended_is_not_said_to_be(province_officer):
    document = a_read_document(province_officer)

    with pytest.raises(InvalidError, match="không phải tệp Word"):
        apply_fix(province_officer, finding=a_finding(document))

    assert standing(document) == [None]


def test_what_has_no_fix_is_not_fixed(province_officer):
    finding = a_finding(a_word_document(province_officer), fix=None)

    with pytest.raises(InvalidError, match="không có cách sửa"):
        apply_fix(province_officer, finding=finding)


def test_a_reader_decides_nothing(province_officer, province_reader):
    finding = a_finding(a_read_document(province_officer))

    with pytest.raises(NotAllowedError):
        accept_finding(province_reader, finding=finding, reason="x")
    with pytest.raises(NotAllowedError):
        apply_fix(province_reader, finding=finding)


def test_a_finding_is_one_of_its_document(province_officer):
    finding = a_finding(a_read_document(province_officer))

    with pytest.raises(NotFoundError):
        access.get_finding(a_read_document(province_officer), finding.pk)


def test_the_word_file_has_comments_on_what_is_open_and_the_fixes_that_were_applied(
    province_officer,
):
    document = a_word_document(province_officer)
    by_code = {row.code: row for row in document.findings.all()}
    accept_finding(province_officer, finding=by_code["TT106"], reason="Văn bản nội bộ.")
    apply_fix(province_officer, finding=by_code["TT105"])

    data = commented_document(document)

    told = {comment.text.split()[0] for comment in Document(io.BytesIO(data)).comments}
    assert told == by_code.keys() - {"TT106"}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = package.read("word/document.xml")
    assert body.count(b"<w:ins ") == 1
    assert b"<w:del " not in body


def test_other_files_hold_no_comments(province_officer):
    with pytest.raises(ConflictError, match="DOCX"):
        commented_document(a_read_document(province_officer))
