"""The proof of the journal against a head that was noted elsewhere."""

from __future__ import annotations

from django.db import connection

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.record import hash_of, record
from thongsuot.domain.journal.verify import Head, Verdict, verify_chain


def test_an_empty_journal_holds(db):
    assert verify_chain() == Verdict(0, None)


def test_a_noted_head_is_found_again_when_the_journal_has_grown(units):
    noted = verify_chain().head
    record(actor=None, verb="test.verb", obj=units.commune)
    verdict = verify_chain(noted)
    assert (verdict.why, verdict.count) == ("", Entry.objects.count())
    assert verdict.head == verify_chain().head != noted


def test_an_end_that_was_cut_off_with_its_mark_is_found_by_the_noted_head(units):
    kept = verify_chain().head
    gone = record(actor=None, verb="test.verb", obj=units.commune)
    noted = Head(gone.pk, gone.hash)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM journal_entry WHERE id = %s", [gone.pk])
    ChainHead.objects.update(hash=kept.hash)
    assert verify_chain().why == ""
    assert verify_chain(noted).why == "noted_missing"


def test_a_chain_written_anew_is_found_by_the_noted_head(units):
    entry = record(actor=None, verb="test.verb", obj=units.commune)
    noted = verify_chain().head
    entry.verb = "other"
    written = hash_of(entry)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE journal_entry SET verb = 'other', hash = %s WHERE id = %s", [written, entry.pk]
        )
    ChainHead.objects.update(hash=written)
    assert verify_chain().why == ""
    assert verify_chain(noted).why == "noted_differs"
