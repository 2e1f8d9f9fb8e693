"""The saved versions of a draft on screen: listed, compared, restored; and a draft that is deleted."""

from tests.findings import a_draft
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.models import Draft


def twice_saved(actor):
    draft = a_draft(actor, name="Công văn minh họa")
    two = save_draft(
        actor, draft=draft, name=draft.name, text="Sở Y tế tổ chức lễ phát động.", version=1
    )
    return save_draft(actor, draft=two, name=draft.name, text="Sở Y tế tổ chức hội thi.", version=2)


def test_the_versions_are_listed_the_latest_first(at_desk, province_officer):
    draft = twice_saved(province_officer)

    page = at_desk(province_officer).get(f"/du-thao/{draft.pk}/ban/").content.decode()

    places = [page.index(f"Bản {number}<") for number in (3, 2, 1)]
    assert places == sorted(places)
    assert page.count("hiện nay") == 1


def test_a_version_is_shown_with_what_became_of_it(at_desk, province_officer):
    draft = twice_saved(province_officer)
    client = at_desk(province_officer)

    page = client.get(f"/du-thao/{draft.pk}/ban/2/").content.decode()
    assert "<del>lễ phát động.</del>" in page
    assert "<ins>hội thi.</ins>" in page
    other = client.get(f"/du-thao/{draft.pk}/ban/2/?voi=1").content.decode()
    assert "<ins>hội thi.</ins>" not in other
    assert client.get(f"/du-thao/{draft.pk}/ban/9/").status_code == 404
    assert client.get(f"/du-thao/{draft.pk}/ban/2/?voi=99999999999999999999").status_code == 404
    assert client.get(f"/du-thao/{draft.pk}/ban/2/?voi=x").status_code == 200


def test_a_version_is_restored_unless_somebody_saved_meanwhile(at_desk, province_officer):
    draft = twice_saved(province_officer)
    client = at_desk(province_officer)
    url = f"/du-thao/{draft.pk}/ban/2/khoi-phuc/"

    refused = client.post(url, {"version": "2"}, follow=True).content.decode()
    assert "đã lưu một bản khác" in refused
    done = client.post(url, {"version": "3"}, follow=True).content.decode()
    assert "đã lấy lại lời của bản 2" in done
    assert "Sở Y tế tổ chức lễ phát động." in done


def test_the_version_of_now_has_nothing_to_restore(at_desk, province_officer, province_reader):
    draft = twice_saved(province_officer)

    now = at_desk(province_officer).get(f"/du-thao/{draft.pk}/ban/3/").content.decode()
    read = at_desk(province_reader).get(f"/du-thao/{draft.pk}/ban/2/").content.decode()

    assert "khoi-phuc" not in now
    assert "khoi-phuc" not in read


def test_a_draft_is_deleted_unless_somebody_saved_meanwhile(
    at_desk, province_officer, province_reader
):
    draft = twice_saved(province_officer)
    client = at_desk(province_officer)
    url = f"/du-thao/{draft.pk}/xoa/"
    assert url in client.get(f"/du-thao/{draft.pk}/").content.decode()
    assert url not in at_desk(province_reader).get(f"/du-thao/{draft.pk}/").content.decode()

    refused = client.post(url, {"version": "2"}, follow=True).content.decode()
    assert "nên chưa xóa" in refused
    assert Draft.objects.exists()
    done = client.post(url, {"version": "3"}, follow=True).content.decode()
    assert "Đã xóa dự thảo “Công văn minh họa”." in done
    assert not Draft.objects.exists()
