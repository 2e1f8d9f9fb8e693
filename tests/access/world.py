"""World (cảnh mẫu): one thing of every kind, and everybody who might ask for it.

All things belong to a department (sở) of a province: what it made itself ("made"), and what it was
given by the province above it ("got"). Who asks stands in PEOPLE, each with a person of that kind.
"""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from django.utils import timezone

from tests.builders import PASSWORD, TEXT, a_campaign, a_dispatch, a_read_document, a_unit, an_actor
from tests.findings import a_draft, a_finding, a_word_document
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry, record_activity
from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.accept_finding import accept_finding
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.models import DocumentPage, KnownAbbreviation, Likeness
from thongsuot.domain.organisations.actions.issue_link import digest_of
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import (
    AccessLink,
    Factor,
    PhraseMeaning,
    ProgramKey,
    Reorganisation,
    Substitution,
    Unit,
    UnitImport,
)
from thongsuot.domain.organisations.sign_in.devices import begin_device
from thongsuot.domain.organisations.sign_in.program_keys import digest_of_key
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import Report

PEOPLE = (
    "nobody",
    "stranger",
    "sister",
    "line",
    "sector",
    "reader",
    "officer",
    "clerk",
    "leader",
    "admin",
    "system",
)
"""The columns of the tables: nobody, other province, sister unit, superior in the line, superior in
the sector; then the roles in the unit itself; then a system administrator who sits elsewhere."""


class World:
    """The units, the people, and the things by the names that stand in addresses."""

    def __init__(self) -> None:
        self.units = _units()
        self.people = _people(self.units)
        self.made = self._made()
        self.got = self._got()

    def things(self, which: str) -> dict[str, Any]:
        """Give the things of the campaign that the unit "made" or "got"."""
        return self.made if which == "made" else self.got

    def _made(self) -> dict[str, Any]:
        own = self.people["officer"]
        campaign = a_campaign(own)
        first, second = self.units.hospital, self.units.clinic
        dispatch = a_dispatch(own, first, second, campaign=campaign)
        waiting = _a_report(an_actor(first), campaign)
        accept_report(own, report=_a_report(an_actor(second), campaign))
        made = consolidate(own, campaign=campaign)
        return {
            **self._shared(own, campaign),
            **_parts(dispatch, campaign),
            "report_id": waiting.pk,
            "consolidated_id": made.pk,
        }

    def _got(self) -> dict[str, Any]:
        above = self.people["line"]
        campaign = a_campaign(above)
        dispatch = a_dispatch(above, self.units.own, campaign=campaign)
        own = self.people["officer"]
        draft = save_draft(own, campaign=campaign, content=ReportContent(nil=True))
        entry = ActivityEntry(
            kind="ceremony", title="Lễ minh họa", on=timezone.localdate(), record_key="minh-hoa"
        )
        activity = record_activity(own, campaign=campaign, activity=entry)
        return {
            **self._shared(above, campaign),
            **_parts(dispatch, campaign),
            "report_id": draft.pk,
            "activity_id": activity.pk,
            "day": timezone.localdate().isoformat(),
        }

    def _shared(self, actor: Actor, campaign: Campaign) -> dict[str, Any]:
        """Give what the unit has besides a campaign, and the units that an address may name."""
        document = campaign.document
        stores.put(stores.store(), document.stored_name, b"minh hoa")
        page = f"trang-{document.pk}.jpg"
        stores.put(stores.store(), page, b"minh hoa")
        DocumentPage.objects.create(
            document=document, number=1, stored_name=page, width=10, height=10
        )
        correct_field(actor, document=document, field="date.month", value=11)
        fresh = a_read_document(actor)
        stores.put(stores.store(), fresh.stored_name, b"minh hoa")
        like = a_read_document(actor)
        Likeness.objects.create(document=document, other=like, share=0.9)
        Likeness.objects.create(document=fresh, other=like, share=0.9)
        finding = a_finding(document)
        accepted = a_finding(document)
        accept_finding(actor, finding=accepted, reason="Theo mẫu.")
        known = KnownAbbreviation.objects.create(
            unit=actor.unit,
            issuer=f"Sở minh họa {document.pk}",
            words="TTYT",
            name="Trung tâm Y tế",
            by=actor.account,
            at=timezone.now(),
        )
        meaning = PhraseMeaning.objects.create(
            owner=actor.unit,
            issuer=f"Sở minh họa {document.pk}",
            issuer_key=f"so minh hoa {document.pk}",
            phrase="các cơ sở",
            phrase_key="cac co so",
            by=actor.account,
            at=timezone.now(),
        )
        run = UnitImport.objects.create(
            parent=self.units.own,
            by=self.people["admin"].account,
            post=self.people["admin"].post,
            at=timezone.now(),
            name="danh-sach.csv",
            state="checked",
        )
        done = Reorganisation.objects.create(
            kind="split",
            number="1/QĐ-UBND",
            issued_on=timezone.localdate(),
            issued_by="UBND tỉnh Minh Họa",
            day=timezone.localdate(),
            owner=self.units.own,
            by=self.people["admin"].account,
            at=timezone.now(),
        )
        # each of its own unit: one that a later one rests on is not undone
        done.olds.set(
            [self.units.hospital if actor is self.people["officer"] else self.units.clinic]
        )
        word = a_word_document(actor)
        return {
            "document_id": document.pk,
            "import_id": run.pk,
            "reorganisation_id": done.pk,
            "fresh_id": fresh.pk,
            "other_id": like.pk,
            "known_id": known.pk,
            "finding_id": finding.pk,
            "accepted_id": accepted.pk,
            "word_id": word.pk,
            "word_finding_id": a_finding(word).pk,
            "draft_id": a_draft(actor).pk,
            "code": "TT105",
            "meaning_id": meaning.pk,
            "number": 1,
            "index": 0,
            "split_at": TEXT.index("lễ kỷ niệm"),
            "field": "date.day",
            "indicator": "participants",
            "kind": "docx",
            "unit_id": self.units.own.pk,
            "child_id": self.units.hospital.pk,
            **self._people(),
            "third_id": self.units.office.pk,
        }

    def _people(self) -> dict[str, Any]:
        """Give the numbers of a person of the unit, of a post, of a substitution, and a link."""
        officer, leader = self.people["officer"], self.people["leader"]
        today = timezone.localdate()
        standing_in = Substitution.objects.get_or_create(
            post=leader.post,
            substitute=officer.account,
            valid_from=today,
            valid_to=today,
            arranged_by=leader.account,
        )[0]
        colleague = self.people["reader"]
        link = AccessLink.objects.get_or_create(
            digest=digest_of("minh-hoa"),
            account=colleague.account,
            defaults={"made_at": timezone.now(), "expires_at": timezone.now() + timedelta(days=1)},
        )
        assert link
        factor = Factor.objects.get_or_create(
            account=colleague.account,
            kind="totp",
            defaults={"made_at": timezone.now(), "confirmed_at": timezone.now()},
        )[0]
        key = ProgramKey.objects.get_or_create(
            account=colleague.account,
            digest=digest_of_key("minh-hoa"),
            defaults={
                "name": "Minh họa",
                "scope": "read",
                "made_at": timezone.now(),
                "valid_to": today,
            },
        )[0]
        return {
            "key_id": key.pk,
            "account_id": colleague.account.pk,
            "post_id": colleague.post.pk,
            "substitution_id": standing_in.pk,
            "factor_id": factor.pk,
            "device_id": begin_device(colleague.account),
            "password": PASSWORD,
            "officer_id": officer.account.pk,
            "clerk_name": self.people["clerk"].account.username,
            "secret": "minh-hoa",
            "today": today.isoformat(),
        }


def _units() -> SimpleNamespace:
    ministry = a_unit("B1", "Bộ Minh họa", kind="bo", level="trung_uong", sector="y_te")
    province = a_unit("T1", "Ủy ban nhân dân tỉnh Minh Họa")
    own = a_unit("T1.S1", "Sở Minh họa", parent=province, kind="so", sector="y_te")
    facility = {"parent": own, "kind": "su_nghiep", "level": "don_vi", "sector": "y_te"}
    return SimpleNamespace(
        ministry=ministry,
        province=province,
        own=own,
        sister=a_unit("T1.S2", "Sở Minh họa khác", parent=province, kind="so"),
        hospital=a_unit("T1.S1.B1", "Bệnh viện minh họa", **facility),
        clinic=a_unit("T1.S1.B2", "Trung tâm minh họa", **facility),
        office=a_unit("T1.S1.B3", "Phòng khám minh họa", **facility),
        stranger=a_unit("T2", "Ủy ban nhân dân tỉnh Minh Họa Khác"),
    )


def _people(units: SimpleNamespace) -> dict[str, Actor]:
    own: Unit = units.own
    return {
        "stranger": an_actor(units.stranger),
        "sister": an_actor(units.sister),
        "line": an_actor(units.province),
        "sector": an_actor(units.ministry),
        "reader": an_actor(own, "reader"),
        "officer": an_actor(own),
        "clerk": an_actor(own, "clerk"),
        "leader": an_actor(own, "leader"),
        "admin": an_actor(own, "unit_admin"),
        "system": an_actor(units.sister, "system_admin"),
    }


def _a_report(actor: Actor, campaign: Campaign) -> Report:
    draft = save_draft(actor, campaign=campaign, content=ReportContent(nil=True))
    return submit_report(actor, report=draft, submission_key=f"minh-hoa-{actor.unit.pk}")


def _parts(dispatch: Dispatch, campaign: Campaign) -> dict[str, Any]:
    assignment = dispatch.assignments.first()
    assert assignment
    return {
        "campaign_id": campaign.pk,
        "task_id": assignment.task_id,
        "dispatch_id": dispatch.pk,
        "assignment_id": assignment.pk,
    }
