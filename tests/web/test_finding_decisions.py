"""Findings on the review screen: filtered, accepted with a reason, fixed, opened again, downloaded as comments."""

from __future__ import annotations

import io

from docx import Document

from tests.builders import a_read_document
from tests.findings import a_finding, a_word_document


def test_an_accepted_finding_is_folded_away_with_its_reason(at_desk, province_officer):
    document = a_read_document(province_officer)
    finding = a_finding(document, message="Ngày minh họa phải thêm số 0.")
    client = at_desk(province_officer)
    url = f"/van-ban/{document.pk}/phat-hien/{finding.pk}"

    assert "Đã xử lý" not in client.get(f"/van-ban/{document.pk}/").content.decode()
    client.post(f"{url}/chap-nhan/", {"reason": "Theo mẫu của Bộ."})
    page = client.get(f"/van-ban/{document.pk}/").content.decode()

    folded = page.split('class="found decided"')[1]
    assert "Ngày minh họa phải thêm số 0." in folded
    assert "Theo mẫu của Bộ." in folded
    assert province_officer.name in folded
    client.post(f"{url}/mo-lai/")
    assert "Đã xử lý" not in client.get(f"/van-ban/{document.pk}/").content.decode()


def test_without_a_reason_it_stays_open_and_says_why(at_desk, province_officer):
    document = a_read_document(province_officer)
    finding = a_finding(document)

    page = at_desk(province_officer).post(
        f"/van-ban/{document.pk}/phat-hien/{finding.pk}/chap-nhan/",
        {"reason": " "},
        headers={"HX-Request": "true"},
    )

    assert "Hãy ghi lý do" in page.content.decode()


def test_a_fix_is_told_in_words_and_applied(at_desk, province_officer):
    document = a_word_document(province_officer)
    finding = a_finding(document)
    client = at_desk(province_officer)

    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Sửa trong bản Word: “Ủ” → “0”" in " ".join(page.split())
    client.post(f"/van-ban/{document.pk}/phat-hien/{finding.pk}/sua/")

    folded = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Sửa trong bản Word</span> “Ủ” → “0”" in folded.split('class="found decided"')[1]


def test_what_is_no_word_file_is_not_offered_to_be_fixed(at_desk, province_officer):
    document = a_read_document(province_officer)
    finding = a_finding(document)
    client = at_desk(province_officer)
    url = f"/van-ban/{document.pk}/phat-hien/{finding.pk}/sua/"

    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Nên sửa: “Ủ” → “0”" in " ".join(page.split())
    assert url not in page
    assert "Văn bản đã nhận không bị thay đổi" in page
    answer = client.post(url, headers={"HX-Request": "true"}).content.decode()
    assert "không phải tệp Word" in answer
    assert "Đã xử lý" not in answer


def test_what_a_person_must_know_is_proposed(at_desk, province_officer):
    proposal = {"safe": False, "edits": [{"span": [0, 1], "text": "0"}]}
    word, text = a_word_document(province_officer), a_read_document(province_officer)
    a_finding(word, fix=proposal)
    a_finding(text, fix=proposal)
    client = at_desk(province_officer)

    assert "Đề xuất sửa trong bản Word:" in client.get(f"/van-ban/{word.pk}/").content.decode()
    assert "Có thể là:" in client.get(f"/van-ban/{text.pk}/").content.decode()


def test_findings_are_filtered_by_severity_and_family(at_desk, province_officer):
    document = a_read_document(province_officer)
    a_finding(document, message="Về thể thức minh họa.")
    a_finding(document, code="NN505", severity="note", message="Về ngôn ngữ minh họa.")
    client = at_desk(province_officer)

    by_severity = client.get(f"/van-ban/{document.pk}/?muc=note").content.decode()
    by_family = client.get(f"/van-ban/{document.pk}/?ho=form").content.decode()
    none = client.get(f"/van-ban/{document.pk}/?ho=form&muc=note").content.decode()

    assert "Về ngôn ngữ minh họa." in by_severity
    assert "Về thể thức minh họa." not in by_severity
    assert "Về thể thức minh họa." in by_family
    assert "Về ngôn ngữ minh họa." not in by_family
    assert "Không có phát hiện nào ở mức và nhóm đã chọn." in none
    assert "(1 trong 2)" in by_severity
    assert "(0 trong 2)" in none
    assert "(2)" in client.get(f"/van-ban/{document.pk}/").content.decode()


def test_each_finding_leads_to_the_page_of_its_rule(at_desk, province_officer):
    document = a_read_document(province_officer)
    a_finding(document)
    client = at_desk(province_officer)

    assert 'href="/quy-tac/TT105/"' in client.get(f"/van-ban/{document.pk}/").content.decode()
    page = client.get("/quy-tac/tt105/").content.decode()
    assert "Số 0 đứng đầu" in page
    assert "Căn cứ pháp lý" in page
    assert "5/3/2020" in page
    assert client.get("/quy-tac/XX999/").status_code == 404
    assert "Số 0 đứng đầu" in client.get("/quy-tac/").content.decode()


def test_a_reader_sees_no_buttons(at_desk, province_officer, province_reader):
    document = a_read_document(province_officer)
    a_finding(document)

    assert (
        "chap-nhan" not in at_desk(province_reader).get(f"/van-ban/{document.pk}/").content.decode()
    )


def test_the_commented_word_file_is_offered_where_there_is_one(at_desk, province_officer):
    word, text = a_word_document(province_officer), a_read_document(province_officer)
    client = at_desk(province_officer)

    assert f"/van-ban/{word.pk}/gop-y/" in client.get(f"/van-ban/{word.pk}/").content.decode()
    assert "/gop-y/" not in client.get(f"/van-ban/{text.pk}/").content.decode()
    answer = client.get(f"/van-ban/{word.pk}/gop-y/")
    data = b"".join(answer.streaming_content)
    assert 'filename="Nhan-xet_45-UBND-KGVX.docx"' in answer["Content-Disposition"]
    assert len(list(Document(io.BytesIO(data)).comments)) == word.findings.count()
    assert client.get(f"/van-ban/{text.pk}/gop-y/").status_code == 409
