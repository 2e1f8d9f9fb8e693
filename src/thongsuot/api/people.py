"""People (người dùng): who works in a unit, their posts, who stands in, the way in and out of accounts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import IN_PERSON, actor_of
from thongsuot.api.program_keys import KeyOut
from thongsuot.domain.organisations import access, people
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.arrange_substitute import (
    arrange_substitute,
    revoke_substitute,
)
from thongsuot.domain.organisations.actions.change_post import change_post
from thongsuot.domain.organisations.actions.invite_person import PersonEntry, invite_person
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actions.lock_account import lock_account
from thongsuot.domain.organisations.actions.remove_factor import remove_all_factors
from thongsuot.domain.organisations.actions.revoke_key import revoke_key
from thongsuot.domain.organisations.models import Account, Post, ProgramKey, Substitution
from thongsuot.domain.organisations.post_terms import PostTerms
from thongsuot.domain.organisations.sign_in.program_keys import keys_of, managed_keys

router = Router(tags=["people"])
PAGE = 100
_LAST = 10**9


class PersonOut(Schema):
    """A person; ``is_active`` is false where the account is locked."""

    id: int
    username: str
    full_name: str
    is_active: bool
    is_sample: bool


class PostOut(Schema):
    """A role of a person in a unit; ``reach`` is unit or below."""

    id: int
    account: PersonOut
    unit_id: int
    role: str
    reach: str
    valid_from: date | None
    valid_to: date | None


class PostIn(Schema):
    """The terms of a post; both days are included."""

    role: str
    reach: str = "unit"
    valid_from: date | None = None
    valid_to: date | None = None

    def terms(self) -> PostTerms:
        """Give them as the domain knows them."""
        return PostTerms(self.role, self.reach, self.valid_from, self.valid_to)


class PersonIn(Schema):
    """Somebody to be invited, with the first post."""

    unit_id: int
    username: str
    full_name: str
    email: str = ""
    post: PostIn


class LinkOut(Schema):
    """``link`` is the last part of /lien-ket/<link>/: good once, given once."""

    account_id: int
    link: str


class LockIn(Schema):
    """Whether the account is to be locked."""

    locked: bool


class SubstituteIn(Schema):
    """Who stands in, from day to day."""

    substitute_id: int
    valid_from: date
    valid_to: date


class SubstitutionOut(Schema):
    """Who stands in for the holder of a post."""

    id: int
    post_id: int
    substitute_id: int
    valid_from: date
    valid_to: date
    revoked_at: datetime | None


@router.get("", response=list[PostOut], summary="People of a unit")
def list_people(
    request: HttpRequest,
    unit_id: int,
    words: str = "",
    role: str = "",
    *,
    also_over: bool = False,
    offset: int = 0,
) -> list[Post]:
    """Give a page of the posts of a unit, by the names of those who hold them."""
    unit = access.get_unit_with_people(actor_of(request), unit_id)
    found = people.people_of(unit, words=words, role=role, also_over=also_over)
    first = min(max(offset, 0), _LAST)
    return list(found[first : first + PAGE])


@router.post("", response=LinkOut, summary="Invite a person", auth=IN_PERSON)
def invite(request: HttpRequest, person: PersonIn) -> dict[str, Any]:
    """Make an account with one post and a link by which the person sets a password."""
    actor = actor_of(request)
    unit = access.get_unit_with_people(actor, person.unit_id)
    entry = PersonEntry(person.username, person.full_name, person.email)
    invited = invite_person(actor, unit=unit, person=entry, terms=person.post.terms())
    return {"account_id": invited.account.pk, "link": invited.link}


@router.get("/{account_id}", response=PersonOut, summary="One person")
def get_person(request: HttpRequest, account_id: int) -> Account:
    """Give one person."""
    return access.get_account(actor_of(request), account_id)


@router.get("/{account_id}/posts", response=list[PostOut], summary="Posts")
def list_posts(request: HttpRequest, account_id: int) -> list[Post]:
    """Give the posts of a person that the caller may see, the latest first."""
    actor = actor_of(request)
    return people.seen_posts(actor, access.get_account(actor, account_id))


@router.post(
    "/{account_id}/posts/{unit_id}", response=PostOut, summary="Add a post", auth=IN_PERSON
)
def add(request: HttpRequest, account_id: int, unit_id: int, terms: PostIn) -> Post:
    """Give a person a role in a unit."""
    actor = actor_of(request)
    account = access.get_account(actor, account_id)
    unit = access.get_unit_with_people(actor, unit_id)
    return add_post(actor, account=account, unit=unit, terms=terms.terms())


@router.put("/posts/{post_id}", response=PostOut, summary="Change a post", auth=IN_PERSON)
def change(request: HttpRequest, post_id: int, terms: PostIn) -> Post:
    """Set role, reach and days of a post; it ends with its last day."""
    actor = actor_of(request)
    return change_post(actor, post=access.get_post(actor, post_id), terms=terms.terms())


@router.post(
    "/posts/{post_id}/substitutes",
    response=SubstitutionOut,
    summary="Arrange a substitute",
    auth=IN_PERSON,
)
def substitute(request: HttpRequest, post_id: int, given: SubstituteIn) -> Substitution:
    """Have a colleague act in a post while its holder is absent."""
    actor = actor_of(request)
    post = access.get_post(actor, post_id)
    return arrange_substitute(
        actor,
        post=post,
        substitute=access.get_account(actor, given.substitute_id),
        valid_from=given.valid_from,
        valid_to=given.valid_to,
    )


@router.delete(
    "/substitutes/{substitution_id}",
    response=SubstitutionOut,
    summary="End a substitution",
    auth=IN_PERSON,
)
def end_substitution(request: HttpRequest, substitution_id: int) -> Substitution:
    """Let a substitution end now."""
    actor = actor_of(request)
    found = access.get_substitution(actor, substitution_id)
    revoke_substitute(actor, substitution=found)
    found.refresh_from_db()
    return found


@router.post("/{account_id}/links", response=LinkOut, summary="Make a link", auth=IN_PERSON)
def make_link(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """Make a link by which the person sets a new password; earlier links end."""
    actor = actor_of(request)
    account = access.get_account(actor, account_id)
    return {"account_id": account.pk, "link": issue_link(actor, account=account)}


@router.delete(
    "/{account_id}/factors", response=PersonOut, summary="Remove second factors", auth=IN_PERSON
)
def remove_factors(request: HttpRequest, account_id: int) -> Account:
    """Take the second step away from somebody who lost it, and sign the person out everywhere."""
    actor = actor_of(request)
    account = access.get_account(actor, account_id)
    remove_all_factors(actor, account=account)
    return account


@router.post("/{account_id}/lock", response=PersonOut, summary="Lock or open", auth=IN_PERSON)
def lock(request: HttpRequest, account_id: int, given: LockIn) -> Account:
    """Keep a person out, or let the person in again."""
    actor = actor_of(request)
    account = access.get_account(actor, account_id)
    return lock_account(actor, account=account, locked=given.locked)


@router.get("/{account_id}/keys", response=list[KeyOut], summary="Keys of a person")
def list_keys_of(request: HttpRequest, account_id: int) -> list[ProgramKey]:
    """Give the keys of somebody whose account the caller manages."""
    actor = actor_of(request)
    return managed_keys(actor, access.get_account(actor, account_id))


@router.delete(
    "/{account_id}/keys/{key_id}",
    response=list[KeyOut],
    summary="Revoke somebody's key",
    auth=IN_PERSON,
)
def revoke_of(request: HttpRequest, account_id: int, key_id: int) -> list[ProgramKey]:
    """Let a key of somebody end whose account the caller manages; the others are given."""
    actor = actor_of(request)
    account = access.get_account(actor, account_id)
    revoke_key(actor, account=account, key_id=key_id)
    return list(keys_of(account))
