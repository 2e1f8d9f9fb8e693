"""Drafts: begun from a superior's document, saved without losing anybody's words, had as files."""

import io

import pytest
from docx import Document

from tests.builders import a_read_document, an_actor
from tests.findings import LETTER, a_draft, a_word_document
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.begin_draft import begin_draft
from thongsuot.domain.directives.actions.delete_document import delete_document
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.commented_file import DraftFile, draft_file
from thongsuot.domain.directives.draft_check import check_draft
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.models import Entry


def test_under_a_parent_it_takes_over_the_parents_tasks(province_officer):
    parent = a_read_document(province_officer)

    draft = begin_draft(province_officer, parent=parent)

    assert draft.parent == parent
    assert "treo băng rôn" in draft.text
    assert "ỦY BAN NHÂN DÂN TỈNH MINH HỌA" in draft.text
    with pytest.raises(ConflictError, match="dự thảo"):
        delete_document(province_officer, document=parent)


def test_who_saves_later_over_another_text_is_told_and_nothing_is_lost(province_officer, units):
    draft = a_draft(province_officer)
    colleague = an_actor(units.province)

    save_draft(colleague, draft=draft, name="Tên", text="của đồng nghiệp", version=1)
    with pytest.raises(ConflictError, match=colleague.account.full_name):
        save_draft(province_officer, draft=draft, name="Tên", text="của tôi", version=1)

    draft.refresh_from_db()
    assert (draft.text, draft.version) == ("của đồng nghiệp", 2)
    save_draft(province_officer, draft=draft, name="Tên", text="của cả hai", version=2)
    draft.refresh_from_db()
    assert draft.text == "của cả hai"


def test_saving_the_same_twice_is_saving_once(province_officer):
    draft = a_draft(province_officer)

    for _ in range(2):
        save_draft(province_officer, draft=draft, name="Tên", text="a\r\nb", version=1)

    draft.refresh_from_db()
    assert (draft.text, draft.version) == ("a\nb", 2)
    assert Entry.objects.filter(verb="directives.save_draft").count() == 1


def test_without_a_name_it_is_not_saved(province_officer):
    with pytest.raises(InvalidError):
        save_draft(province_officer, draft=a_draft(province_officer), name=" ", text="a", version=1)


def test_a_reader_and_a_stranger_do_not_write(
    province_officer, province_reader, other_province_officer
):
    draft = a_draft(province_officer)

    with pytest.raises(NotAllowedError):
        save_draft(province_reader, draft=draft, name="x", text="x", version=1)
    with pytest.raises(NotAllowedError):
        begin_draft(province_reader)
    with pytest.raises(NotFoundError):
        access.get_draft(other_province_officer, draft.pk)


def test_it_is_checked_as_it_is_typed(province_officer):
    draft = a_draft(province_officer)

    _reading, findings = check_draft(draft, LETTER.replace("\n", "\r\n"))

    assert {"TT104", "TT105"} <= {one.code for one in findings}
    assert check_draft(draft, "  \n") is None


def test_it_is_compared_with_the_document_it_stands_under(province_officer):
    draft = begin_draft(province_officer, parent=a_word_document(province_officer))

    findings = check_draft(draft, LETTER)[1]

    assert any(one.code.startswith("KT") for one in findings)


def test_a_text_with_a_mark_of_secrecy_is_not_checked(province_officer):
    with pytest.raises(InvalidError):
        check_draft(a_draft(province_officer), f"TUYỆT MẬT\n\n{LETTER}")


def test_the_files_say_what_the_text_says(province_officer):
    draft = a_draft(province_officer)

    word = Document(io.BytesIO(draft_file(draft, DraftFile.WORD)))
    commented = Document(io.BytesIO(draft_file(draft, DraftFile.COMMENTED)))

    words = "\n".join(p.text or "" for p in word.element.body.iter() if p.tag.endswith("}t"))
    assert "Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm." in words
    assert "TỈNH MINH HỌA" in words
    assert len(list(commented.comments)) > 0
    assert draft_file(draft, DraftFile.PDF).startswith(b"%PDF")


def test_of_an_empty_draft_there_is_no_file(province_officer):
    with pytest.raises(InvalidError):
        draft_file(a_draft(province_officer, ""), DraftFile.WORD)
