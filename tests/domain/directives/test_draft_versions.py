"""What a draft said before stays: each saving keeps a version, and a draft can be deleted with all of them."""

import pytest

from tests.findings import LETTER, a_draft
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.delete_draft import delete_draft
from thongsuot.domain.directives.actions.restore_draft import restore_draft
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.draft_versions import get_version, versions_of
from thongsuot.domain.directives.models import Draft, DraftVersion
from thongsuot.domain.errors import ConflictError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.models import Entry


@pytest.fixture
def draft(province_officer):
    return a_draft(province_officer, name="Công văn minh họa")


def saved(actor, draft, text, version):
    return save_draft(actor, draft=draft, name=draft.name, text=text, version=version)


def last():
    return Entry.objects.order_by("id").last()


def test_every_saving_of_another_text_keeps_what_was_there(draft, province_officer):
    one = saved(province_officer, draft, "Lời thứ hai", 1)
    saved(province_officer, one, "Lời thứ hai", 2)
    two = saved(province_officer, one, "Lời thứ ba", 2)

    assert [version.number for version in versions_of(two)] == [3, 2, 1]
    assert get_version(two, 1).text == LETTER
    assert get_version(two, 2).text == "Lời thứ hai"
    assert get_version(two, 3).text == "Lời thứ ba"
    assert get_version(two, 1).by == province_officer.account
    with pytest.raises(NotFoundError):
        get_version(two, 4)


def test_what_was_refused_keeps_no_version(draft, province_officer):
    saved(province_officer, draft, "Lời của người khác", 1)

    with pytest.raises(ConflictError):
        saved(province_officer, draft, "Lời của tôi", 1)

    assert DraftVersion.objects.count() == 1


def test_a_version_is_restored_and_nothing_is_lost(draft, province_officer):
    now = saved(province_officer, draft, "Lời thứ hai", 1)

    again = restore_draft(province_officer, draft=now, number=1, version=2)

    assert (again.text, again.version) == (LETTER, 3)
    assert get_version(again, 2).text == "Lời thứ hai"
    assert (last().verb, last().after["restored"]) == ("directives.restore_draft", 1)
    with pytest.raises(ConflictError):
        restore_draft(province_officer, draft=again, number=2, version=2)


def test_a_deleted_draft_is_gone_with_its_versions_and_the_journal_tells(draft, province_officer):
    saved(province_officer, draft, "Lời thứ hai", 1)

    with pytest.raises(ConflictError):
        delete_draft(province_officer, draft=draft, version=1)
    delete_draft(province_officer, draft=draft, version=2)
    delete_draft(province_officer, draft=draft, version=2)

    assert not Draft.objects.exists()
    assert not DraftVersion.objects.exists()
    assert (last().verb, last().before["name"]) == ("directives.delete_draft", "Công văn minh họa")
    assert Entry.objects.filter(verb="directives.delete_draft").count() == 1
    with pytest.raises(NotFoundError):
        access.get_draft(province_officer, draft.pk)


def test_who_may_not_draft_restores_and_deletes_nothing(draft, province_officer, province_reader):
    now = saved(province_officer, draft, "Lời thứ hai", 1)

    with pytest.raises(NotAllowedError):
        restore_draft(province_reader, draft=now, number=1, version=2)
    with pytest.raises(NotAllowedError):
        delete_draft(province_reader, draft=now, version=2)

    assert Draft.objects.get().text == "Lời thứ hai"
