"""Campaigns over the API: opened from a document, dispatched all or nothing and once."""

from tests.builders import a_campaign, a_read_document


def test_a_campaign_takes_its_head_and_its_tasks_from_the_document(calling_as, province_officer):
    document = a_read_document(province_officer)
    caller = calling_as(province_officer)

    campaign = caller.post("/campaigns", {"document_id": document.pk, "theme": "Chủ đề minh họa"})
    again = caller.post("/campaigns", {"document_id": document.pk})

    assert (campaign["name"], campaign["day"], campaign["year"]) == ("Ngày Minh họa", "11-20", 2024)
    assert campaign["theme"] == "Chủ đề minh họa"
    assert campaign["report_due"] == "2024-12-04"
    assert again == campaign
    assert caller.get("/campaigns") == [campaign]
    tasks = caller.get(f"/campaigns/{campaign['id']}/tasks")
    assert [task["action"] for task in tasks] == ["tổ chức lễ kỷ niệm", "treo băng rôn"]
    assert tasks[1]["deadline"] == "2024-11-14"


def test_the_preview_finds_the_units_that_the_words_mean(calling_as, province_officer, units):
    campaign = a_campaign(province_officer)

    first, second = calling_as(province_officer).get(f"/campaigns/{campaign.pk}/preview")

    assert [row["unit_id"] for row in first["rows"]] == [units.department.pk]
    assert {row["unit_id"] for row in second["rows"]} == {
        units.district.pk,
        units.other_district.pk,
    }
    assert second["rows"][0]["named"] == "Ủy ban nhân dân các huyện"


def test_one_key_sends_once(calling_as, province_officer, units):
    campaign = a_campaign(province_officer)
    order = {
        "choices": [
            {"task_id": task.pk, "unit_id": units.district.pk} for task in campaign.tasks.all()
        ],
        "idempotency_key": "mot-lan",
        "focal_unit_id": units.department.pk,
    }
    caller = calling_as(province_officer)

    sent = caller.post(f"/campaigns/{campaign.pk}/dispatches", order)
    again = caller.post(f"/campaigns/{campaign.pk}/dispatches", order)

    assert again == sent
    assert sent["focal_unit_id"] == units.department.pk
    assert caller.get(f"/campaigns/{campaign.pk}")["state"] == "dispatched"


def test_an_order_with_one_wrong_unit_sends_nothing(calling_as, province_officer, units):
    campaign = a_campaign(province_officer)
    task = campaign.tasks.first().pk
    wrong = [units.district.pk, units.other_province.pk]
    order = {
        "choices": [{"task_id": task, "unit_id": unit} for unit in wrong],
        "idempotency_key": "sai",
    }
    caller = calling_as(province_officer)

    caller.post(f"/campaigns/{campaign.pk}/dispatches", order, 422)

    assert caller.get(f"/campaigns/{campaign.pk}")["state"] == "draft"


def test_another_provinces_campaign_does_not_exist(
    calling_as, province_officer, other_province_officer
):
    campaign = a_campaign(province_officer)
    caller = calling_as(other_province_officer)

    assert caller.get("/campaigns") == []
    caller.get(f"/campaigns/{campaign.pk}", 404)
    caller.get(f"/campaigns/{campaign.pk}/tasks", 404)
    caller.post(
        f"/campaigns/{campaign.pk}/dispatches", {"choices": [], "idempotency_key": "x"}, 404
    )
