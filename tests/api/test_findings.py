"""Findings over the API: accepted, fixed, opened again, and the commented file."""

import io

from docx import Document

from tests.builders import a_read_document
from tests.findings import a_finding, a_word_document


def test_findings_are_accepted_fixed_and_opened_again(calling_as, province_officer):
    document = a_word_document(province_officer)
    document.findings.all().delete()
    finding = a_finding(document)
    caller = calling_as(province_officer)
    url = f"/documents/{document.pk}/findings"

    (accepted,) = caller.post(f"{url}/{finding.pk}/acceptance", {"reason": "Theo mẫu."})
    assert accepted["decision"]["reason"] == "Theo mẫu."
    (fixed,) = caller.post(f"{url}/{finding.pk}/fix", {})
    assert fixed["decision"]["kind"] == "fixed"
    (opened,) = caller.delete(f"{url}/{finding.pk}/decision")
    assert opened["decision"] is None
    assert caller.get(url)[0]["finding"]["code"] == "TT105"
    caller.post(f"{url}/{finding.pk}/acceptance", {"reason": ""}, 422)


def test_what_is_no_word_file_cannot_be_mended(calling_as, province_officer):
    document = a_read_document(province_officer)
    url = f"/documents/{document.pk}/findings/{a_finding(document).pk}/fix"

    calling_as(province_officer).post(url, {}, 422)


def test_the_commented_file(calling_as, province_officer):
    document = a_word_document(province_officer)
    client = calling_as(province_officer).client

    answer = client.get(f"/api/v1/documents/{document.pk}/commented-file")

    assert 'filename="Nhan-xet_45-UBND-KGVX.docx"' in answer["Content-Disposition"]
    comments = list(Document(io.BytesIO(answer.content)).comments)
    assert len(comments) == document.findings.count()
