"""Attempts 31-54: what belongs to others named in the body of a request; fields that are nobody's to set."""

from __future__ import annotations

import pytest

from tests.access.attempts.asking import ask, browser_of
from tests.builders import a_campaign, a_dispatch
from thongsuot.domain.campaigns.models import Activity, Assignment, Campaign, Dispatch
from thongsuot.domain.directives.models import Draft, ReceivedDocument
from thongsuot.domain.organisations.models import Post
from thongsuot.domain.reports.models import Report

pytestmark = pytest.mark.django_db


def sending(task, unit, key="khóa minh họa", **fields):
    return {"choices": [{"task_id": task, "unit_id": unit.pk}], "idempotency_key": key} | fields


def test_31_dispatching_to_a_unit_of_another_province(world):
    client = browser_of(world.people["officer"])
    body = sending(world.made["task_id"], world.units.stranger)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 422
    assert not Assignment.objects.filter(unit=world.units.stranger).exists()


def test_32_dispatching_upwards_to_the_superior(world):
    client = browser_of(world.people["officer"])
    body = sending(world.made["task_id"], world.units.province)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 422


def test_33_dispatching_a_task_of_another_campaign(world):
    client = browser_of(world.people["officer"])
    body = sending(world.got["task_id"], world.units.office)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 422


def test_34_forwarding_a_task_that_the_dispatch_did_not_give(world):
    client = browser_of(world.people["officer"])
    body = sending(world.made["task_id"], world.units.office)
    answer = ask(client, "POST", f"/dispatches/{world.got['dispatch_id']}/forwards", body)
    assert answer.status_code == 422


def test_35_forwarding_to_a_sister_unit(world):
    client = browser_of(world.people["officer"])
    body = sending(world.got["task_id"], world.units.sister)
    answer = ask(client, "POST", f"/dispatches/{world.got['dispatch_id']}/forwards", body)
    assert answer.status_code == 422


def test_36_a_stranger_as_focal_unit_would_open_the_superiors_letter_to_him(world):
    client = browser_of(world.people["officer"])
    body = sending(
        world.got["task_id"], world.units.hospital, focal_unit_id=world.units.stranger.pk
    )
    answer = ask(client, "POST", f"/dispatches/{world.got['dispatch_id']}/forwards", body)
    assert answer.status_code == 422
    spied = browser_of(world.people["stranger"]).get(f"/van-ban/{world.got['document_id']}/")
    assert spied.status_code == 404


def test_37_a_sister_as_focal_unit_of_ones_own_campaign(world):
    client = browser_of(world.people["officer"])
    body = sending(world.made["task_id"], world.units.office, focal_unit_id=world.units.sister.pk)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 422


def test_38_a_campaign_dispatched_by_somebody_who_was_only_given_its_tasks(world):
    client = browser_of(world.people["hospital"])
    body = sending(world.made["task_id"], world.units.office)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 403


def test_39_who_else_is_given_what_is_not_shown_to_those_who_were_given_tasks(world):
    path = f"/campaigns/{world.made['campaign_id']}/preview"
    answer = ask(browser_of(world.people["hospital"]), "GET", path)
    assert answer.status_code == 403
    assert world.units.clinic.name not in answer.content.decode()


def test_40_a_campaign_opened_from_a_letter_that_was_only_handed_down(world):
    client = browser_of(world.people["hospital"])
    answer = ask(client, "POST", "/campaigns", {"document_id": world.made["document_id"]})
    assert answer.status_code == 403


def test_41_a_draft_under_another_units_letter(world):
    client = browser_of(world.people["sister"])
    answer = ask(client, "POST", "/drafts", {"parent_id": world.made["document_id"]})
    assert answer.status_code == 404
    assert not Draft.objects.filter(unit=world.units.sister).exists()


def test_42_an_activity_for_the_neighbours_assignment(world):
    hospital = browser_of(world.people["hospital"])
    number = ask(hospital, "GET", "/assignments").json()[0]["id"]
    body = activity(world, assignment_id=number)
    answer = ask(browser_of(world.people["clinic"]), "POST", "/activities", body)
    assert answer.status_code == 404
    assert not Activity.objects.filter(unit=world.units.clinic).exists()


def activity(world, **fields):
    return {
        "campaign_id": world.made["campaign_id"],
        "kind": "ceremony",
        "title": "Lễ minh họa",
        "on": "2024-03-25",
    } | fields


def test_43_an_activity_for_an_own_assignment_of_another_campaign(world):
    own = world.people["officer"]
    second = a_dispatch(own, world.units.hospital, campaign=a_campaign(own))
    other = second.assignments.first().pk
    client = browser_of(world.people["hospital"])
    answer = ask(client, "POST", "/activities", activity(world, assignment_id=other))
    assert answer.status_code == 404


def test_44_the_key_of_another_units_activity(world):
    first = ask(
        browser_of(world.people["hospital"]), "POST", "/activities", activity(world, record_key="k")
    )
    second = ask(
        browser_of(world.people["clinic"]), "POST", "/activities", activity(world, record_key="k")
    )
    assert (first.status_code, second.status_code) == (200, 409)
    assert "Bệnh viện" not in second.content.decode()


def test_45_the_key_of_another_units_dispatch(world):
    taken = Dispatch.objects.get(pk=world.got["dispatch_id"]).idempotency_key
    client = browser_of(world.people["officer"])
    body = sending(world.made["task_id"], world.units.office, key=taken)
    answer = ask(client, "POST", f"/campaigns/{world.made['campaign_id']}/dispatches", body)
    assert answer.status_code == 409
    assert str(world.units.province) not in answer.content.decode()


def test_46_the_key_of_another_units_submission(world):
    taken = Report.objects.get(pk=world.made["report_id"]).submission_key
    client = browser_of(world.people["officer"])
    path = f"/reports/{world.got['report_id']}/submission"
    answer = ask(client, "POST", path, {"submission_key": taken})
    assert answer.status_code == 409


def test_47_identity_and_state_of_a_report_set_with_its_content(world):
    body = {
        "nil": True,
        "id": world.made["report_id"],
        "state": "accepted",
        "unit_id": world.units.sister.pk,
        "receiver_id": world.units.own.pk,
        "submitted_by": world.people["leader"].account.pk,
        "revision": 9,
    }
    client = browser_of(world.people["officer"])
    answer = ask(client, "PUT", f"/reports/forms/{world.got['campaign_id']}", body)
    kept = Report.objects.get(pk=answer.json()["id"])
    assert (kept.pk, kept.state, kept.revision) == (world.got["report_id"], "draft", 1)
    assert (kept.unit, kept.receiver) == (world.units.own, world.units.province)
    assert kept.submitted_by is None


def test_48_owner_and_state_of_a_campaign_set_while_opening_it(world):
    body = {
        "document_id": world.made["fresh_id"],
        "owner_id": world.units.stranger.pk,
        "state": "closed",
        "opened_by": world.people["leader"].account.pk,
    }
    answer = ask(browser_of(world.people["officer"]), "POST", "/campaigns", body)
    opened = Campaign.objects.get(pk=answer.json()["id"])
    assert (opened.owner, opened.state) == (world.units.own, "draft")
    assert opened.opened_by == world.people["officer"].account


def test_49_somebody_elses_name_under_an_activity(world):
    body = activity(world, unit_id=world.units.clinic.pk, by=world.people["leader"].account.pk)
    answer = ask(browser_of(world.people["hospital"]), "POST", "/activities", body)
    kept = Activity.objects.get(pk=answer.json()["id"])
    assert (kept.unit, kept.by) == (world.units.hospital, world.people["hospital"].account)


def test_50_a_unit_accepts_its_own_report(world):
    client = browser_of(world.people["hospital"])
    answer = ask(client, "POST", f"/reports/{world.made['report_id']}/acceptance")
    assert answer.status_code == 403
    assert Report.objects.get(pk=world.made["report_id"]).state == "submitted"


def test_51_a_report_of_a_lower_unit_decided_over_its_receivers_head(world):
    client = browser_of(world.people["line"])
    answer = ask(client, "POST", f"/reports/{world.made['report_id']}/acceptance")
    assert answer.status_code == 404


def test_52_the_superiors_letter_corrected_confirmed_and_deleted_by_who_was_given_its_tasks(world):
    client, document = browser_of(world.people["hospital"]), world.made["document_id"]
    body = {"field": "date.day", "value": 3}
    assert ask(client, "POST", f"/documents/{document}/corrections", body).status_code == 403
    assert ask(client, "POST", f"/documents/{document}/confirmation").status_code == 403
    assert ask(client, "DELETE", f"/documents/{document}").status_code == 403
    assert ReceivedDocument.objects.get(pk=document).confirmed_at is None


def test_53_a_finding_of_one_letter_decided_through_another(world):
    client = browser_of(world.people["officer"])
    path = f"/documents/{world.made['fresh_id']}/findings/{world.made['finding_id']}/fix"
    assert ask(client, "POST", path).status_code == 404


def test_54_an_officer_who_makes_himself_an_administrator(world):
    officer = world.people["officer"]
    client = browser_of(officer)
    body = {"role": "system_admin", "reach": "below"}
    answer = ask(client, "PUT", f"/people/posts/{officer.post.pk}", body)
    assert answer.status_code == 403
    unit_admin = world.people["admin"]
    mine = ask(browser_of(unit_admin), "PUT", f"/people/posts/{unit_admin.post.pk}", body)
    assert mine.status_code == 403
    roles = Post.objects.filter(pk__in=(officer.post.pk, unit_admin.post.pk))
    assert set(roles.values_list("role", flat=True)) == {"officer", "unit_admin"}
