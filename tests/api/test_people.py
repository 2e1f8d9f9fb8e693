"""People over the API."""

from __future__ import annotations

from django.utils import timezone

from tests.builders import an_actor


def test_a_person_is_invited_given_posts_and_locked(calling_as, units):
    caller = calling_as(an_actor(units.commune, "unit_admin"))
    person = {"unit_id": units.commune.pk, "username": "moi", "full_name": "Người mới"}
    invited = caller.post("/people", {**person, "post": {"role": "clerk"}})
    number = invited["account_id"]
    assert caller.get(f"/people/{number}")["username"] == "moi"
    added = caller.post(f"/people/{number}/posts/{units.commune.pk}", {"role": "reader"})
    changed = caller.put(f"/people/posts/{added['id']}", {"role": "officer", "reach": "below"})
    assert (changed["role"], changed["reach"]) == ("officer", "below")
    assert len(caller.get(f"/people/{number}/posts")) == 2
    assert len(caller.get("/people", unit_id=units.commune.pk, words="mới")) == 2
    assert caller.post(f"/people/{number}/links")["link"] != invited["link"]
    assert caller.post(f"/people/{number}/lock", {"locked": True})["is_active"] is False
    caller.get("/people", 404, unit_id=units.other_commune.pk)


def test_a_substitute_is_arranged_and_ended(calling_as, units):
    leader, officer = an_actor(units.commune, "leader"), an_actor(units.commune)
    caller = calling_as(leader)
    day_of_today = timezone.localdate().isoformat()
    body = {
        "substitute_id": officer.account.pk,
        "valid_from": day_of_today,
        "valid_to": day_of_today,
    }
    made = caller.post(f"/people/posts/{leader.post.pk}/substitutes", body)
    assert made["substitute_id"] == officer.account.pk
    ended = caller.delete(f"/people/substitutes/{made['id']}")
    assert ended["revoked_at"]


def test_a_caller_acts_for_a_unit_below_where_the_post_reaches(calling_as, units):
    officer = an_actor(units.district)
    officer.post.reach = "below"
    officer.post.save()
    client = calling_as(officer).client
    headers = {"X-Unit": str(units.commune.pk)}
    assert client.get("/api/v1/documents", headers=headers).status_code == 200
    headers = {"X-Unit": str(units.other_district.pk)}
    assert client.get("/api/v1/documents", headers=headers).status_code == 403
