"""Dispatches over the API: received, and handed on to own units."""

from tests.builders import a_dispatch


def test_what_came_is_received_once_and_handed_on(
    calling_as, province_officer, district_officer, units
):
    sent = a_dispatch(province_officer, units.district)
    caller = calling_as(district_officer)

    assert [row["id"] for row in caller.get("/dispatches")] == [sent.pk]
    assert caller.post(f"/dispatches/{sent.pk}/receipt") == {"received": 2}
    assert caller.post(f"/dispatches/{sent.pk}/receipt") == {"received": 0}

    proposed = caller.get(f"/dispatches/{sent.pk}/preview")
    assert {row["unit_id"] for task in proposed for row in task["rows"]} == {
        units.commune.pk,
        units.other_commune.pk,
    }
    choices = [
        {"task_id": task.pk, "unit_id": units.commune.pk} for task in sent.campaign.tasks.all()
    ]
    order = {"choices": choices, "idempotency_key": "giao-tiep"}
    forwarded = caller.post(f"/dispatches/{sent.pk}/forwards", order)
    assert forwarded["parent_id"] == sent.pk
    assert caller.post(f"/dispatches/{sent.pk}/forwards", order) == forwarded


def test_the_unit_above_sees_what_followed_and_a_stranger_nothing(
    calling_as, province_officer, district_officer, other_province_officer, units
):
    sent = a_dispatch(province_officer, units.district)
    path = f"/dispatches/{sent.pk}"

    calling_as(province_officer).get(path)
    calling_as(other_province_officer).get(path, 404)
    calling_as(other_province_officer).post(f"{path}/receipt", status=404)
    assert calling_as(other_province_officer).get("/dispatches") == []
