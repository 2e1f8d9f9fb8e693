"""The same letter as another scan or a later draft is noticed, among the documents that the unit may see."""

from __future__ import annotations

import pytest

from tests.builders import a_campaign, a_dispatch, a_read_document
from thongsuot.domain.directives import access, queries, stores
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading
from thongsuot.domain.directives.actions.delete_document import delete_document
from thongsuot.domain.directives.actions.keep_both import keep_both
from thongsuot.domain.directives.actions.replace_document import replace_document
from thongsuot.domain.directives.find_alike import note_alike
from thongsuot.domain.directives.models import Likeness, ReadingRow, ReceivedDocument, TextMark
from thongsuot.domain.errors import ConflictError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries, entries_of

BODY = " ".join(f"chữ{n} minh họa số {n}" for n in range(120))


def a_letter(actor, *, serial="12", year=2024, text=BODY, day=5):
    """Give a document with that number, date and text, whose likes were looked for."""
    document = a_read_document(actor)
    row = ReadingRow.objects.get(document=document)
    row.data["text"] = text
    row.data["number"] = {"serial": serial, "symbol": "UBND-VX", "span": [0, 0]}
    row.data["date"] = {"day": day, "month": 3, "year": year, "span": [0, 0]}
    row.save()
    note_alike(document, row.data)
    return document


def likes(document) -> list[tuple[int, list[str]]]:
    return [(one.other_id, one.reasons) for one in queries.likenesses_of(document)]


def test_another_scan_of_a_letter_is_noticed_with_what_they_share(province_officer):
    first = a_letter(province_officer)
    scan = a_letter(province_officer, text=BODY.replace("chữ7 ", "chu? "))

    assert likes(scan) == [(first.pk, ["number", "issuer", "date", "text"])]
    assert likes(first) == []


def test_a_draft_without_a_number_is_noticed(province_officer):
    draft = a_letter(province_officer, serial=None)
    final = a_letter(province_officer, text=f"{BODY} thêm một câu cuối")
    assert likes(final) == [(draft.pk, ["issuer", "date", "text"])]


def test_a_bad_scan_is_noticed_by_its_number(province_officer):
    first = a_letter(province_officer)
    words = BODY.split()
    bad = " ".join("x" if n % 5 == 0 else word for n, word in enumerate(words))
    found = likes(a_letter(province_officer, text=bad))
    assert [other for other, _reasons in found] == [first.pk]
    assert "text" not in found[0][1]


@pytest.mark.parametrize(
    "other",
    [
        {"serial": "99", "year": 2025},
        {"serial": None, "year": 2025},
        {"serial": "99", "day": 9},
        {"text": " ".join(f"khác{n} hẳn{n}" for n in range(200))},
    ],
    ids=["next-year", "next-year-without-number", "another-letter", "another-text"],
)
def test_the_same_form_another_time_and_other_letters_are_not(province_officer, other):
    a_letter(province_officer)
    assert likes(a_letter(province_officer, **other)) == []


def test_only_what_the_unit_may_see_is_compared(
    province_officer, other_province_officer, district_officer
):
    theirs = a_letter(other_province_officer)
    campaign = a_campaign(province_officer)
    given = campaign.document
    row = ReadingRow.objects.get(document=given)
    row.data["text"] = BODY
    row.save()
    TextMark.objects.bulk_create(
        TextMark(document=given, value=mark.value) for mark in theirs.marks.all()
    )
    a_dispatch(province_officer, district_officer.unit, campaign=campaign)

    assert theirs.pk not in dict(likes(a_letter(province_officer, serial=None)))
    own = a_letter(district_officer, serial=None)
    assert list(dict(likes(own))) == [given.pk]
    likeness = Likeness.objects.get(document=own)
    with pytest.raises(NotAllowedError):
        replace_document(district_officer, likeness=likeness)
    with pytest.raises(NotFoundError):
        access.get_likeness(other_province_officer, own.pk, given.pk)


def test_both_are_kept_once(province_officer, province_reader):
    a_letter(province_officer)
    new = a_letter(province_officer)
    (likeness,) = queries.likenesses_of(new)
    with pytest.raises(NotAllowedError):
        keep_both(province_reader, likeness=likeness)
    keep_both(province_officer, likeness=likeness)
    keep_both(province_officer, likeness=likeness)
    assert queries.likenesses_of(new, only_open=True) == []
    assert [one.verb for one in entries_of(new)].count("directives.keep_both") == 1


def test_the_new_one_replaces_the_old_one_which_stays(province_officer):
    old, new, third = (a_letter(province_officer) for _ in range(3))
    (likeness,) = queries.likenesses_of(new)
    replace_document(province_officer, likeness=likeness)
    replace_document(province_officer, likeness=likeness)
    old.refresh_from_db()
    assert old.replaced_by == new
    again = Likeness.objects.get(document=third, other=old)
    with pytest.raises(ConflictError):
        replace_document(province_officer, likeness=again)
    assert [one.verb for one in entries_of(new)].count("directives.replace_document") == 1


def test_a_document_taken_in_by_mistake_is_deleted_with_its_files(
    province_officer, province_reader, django_capture_on_commit_callbacks
):
    document = a_letter(province_officer)
    stores.put(stores.store(), document.stored_name, b"x")
    stores.put(stores.store(), "anh.jpg", b"x")
    document.pages.create(number=1, stored_name="anh.jpg", width=1, height=1)
    with pytest.raises(NotAllowedError):
        delete_document(province_reader, document=document)
    with django_capture_on_commit_callbacks(execute=True):
        delete_document(province_officer, document=document)
    assert not ReceivedDocument.objects.filter(pk=document.pk).exists()
    assert not stores.store().exists(document.stored_name)
    assert not stores.store().exists("anh.jpg")
    last = entries(province_officer)[0]
    assert (last.verb, last.before["name"]) == ("directives.delete_document", document.name)


def test_what_something_rests_on_is_not_deleted(province_officer):
    with pytest.raises(ConflictError, match="đợt triển khai"):
        delete_document(province_officer, document=a_campaign(province_officer).document)
    confirmed = a_letter(province_officer, serial="77")
    confirm_reading(province_officer, document=confirmed)
    with pytest.raises(ConflictError, match="xác nhận"):
        delete_document(province_officer, document=confirmed)
