"""The door for programs (giao diện lập trình), under ``/api/v1/``; the types of the operations are its contract."""

from __future__ import annotations

from thongsuot.api.abbreviations import router as abbreviations
from thongsuot.api.activities import router as activities
from thongsuot.api.assignments import router as assignments
from thongsuot.api.auth import ANYBODY
from thongsuot.api.campaigns import router as campaigns
from thongsuot.api.check_settings import router as check_settings
from thongsuot.api.contract import ContractedApi
from thongsuot.api.contract_page import for_signed_in
from thongsuot.api.dispatches import router as dispatches
from thongsuot.api.document_tasks import router as document_tasks
from thongsuot.api.documents import router as documents
from thongsuot.api.drafts import router as drafts
from thongsuot.api.errors import translate_errors
from thongsuot.api.findings import router as findings
from thongsuot.api.journal import router as journal
from thongsuot.api.likenesses import router as likenesses
from thongsuot.api.me import router as me
from thongsuot.api.people import router as people
from thongsuot.api.phrases import router as phrases
from thongsuot.api.program_keys import router as program_keys
from thongsuot.api.readings import router as readings
from thongsuot.api.reorganisations import router as reorganisations
from thongsuot.api.reports import router as reports
from thongsuot.api.rules import router as rules
from thongsuot.api.system import router as system
from thongsuot.api.totals import router as totals
from thongsuot.api.unit_lists import router as unit_lists
from thongsuot.api.unit_map import router as unit_map
from thongsuot.api.units import router as units

api = ContractedApi(
    title="Thông Suốt",
    version="1",
    description="Một văn bản chỉ đạo đi xuống, mọi báo cáo đi lên.",
    auth=list(ANYBODY),
    docs_url=None,  # Ninja's page would fetch its script from another host
    openapi_url="/openapi.json",
    docs_decorator=for_signed_in,
    urls_namespace="api-v1",
)
translate_errors(api)
for prefix, router in {
    "/readings": readings,
    "/documents": documents,
    "/abbreviations": abbreviations,
    "/drafts": drafts,
    "/rules": rules,
    "/settings/checks": check_settings,
    "/campaigns": campaigns,
    "/dispatches": dispatches,
    "/assignments": assignments,
    "/activities": activities,
    "/reports": reports,
    "/totals": totals,
    "/people": people,
    "/units": phrases,  # before the units themselves: their words are no numbers
    "/me": me,
    "/me/keys": program_keys,
    "/journal": journal,
    "/system": system,
}.items():
    api.add_router(prefix, router)
api.add_router("/units", reorganisations)
api.add_router("/units", unit_lists)
api.add_router("/units", unit_map)  # before the units themselves
api.add_router("/units", units)
api.add_router("/documents", document_tasks)
api.add_router("/documents", likenesses)
api.add_router("/documents", findings)
