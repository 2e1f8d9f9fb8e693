"""Requests get an id, which the journal keeps."""

from __future__ import annotations

import re

from django.http import HttpResponse

from thongsuot.config.origin import OriginMiddleware
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.origin import Origin, current_origin
from thongsuot.domain.journal.record import record


def test_an_entry_written_in_a_request_carries_its_id_and_address(rf, commune_officer, units):
    def answer(_request):
        record(actor=commune_officer, verb="test.verb", obj=units.commune)
        return HttpResponse()

    response = OriginMiddleware(answer)(rf.get("/", REMOTE_ADDR="10.1.2.3"))
    entry = Entry.objects.get(verb="test.verb")
    assert re.fullmatch(r"[0-9a-f]{32}", entry.request_id)
    assert (response["X-Request-ID"], entry.address) == (entry.request_id, "10.1.2.3")


def test_each_request_has_its_own_and_nothing_is_left_behind(rf):
    middleware = OriginMiddleware(lambda _request: HttpResponse())
    ids = {middleware(rf.get("/"))["X-Request-ID"] for _number in range(3)}
    assert len(ids) == 3
    assert current_origin() == Origin()
