"""The addresses of the pages: Vietnamese words without marks, as the users read them."""

from __future__ import annotations

from django.urls import URLPattern, path

from thongsuot.web.pages import (
    assignment,
    assignments,
    campaign,
    campaign_open,
    campaigns,
    choose_post,
    desk,
    dispatch,
    document_compare,
    document_correct,
    document_file,
    document_review,
    document_tasks,
    document_upload,
    documents,
    journal,
    known_abbreviations,
    report,
    report_form,
    reports,
    sign_in,
    totals,
    units,
)

urlpatterns: list[URLPattern] = [
    path("", desk.desk, name="desk"),
    path("dang-nhap/", sign_in.sign_in, name="sign_in"),
    path("dang-xuat/", sign_in.sign_out, name="sign_out"),
    path("vi-tri/", choose_post.choose_post, name="choose_post"),
    path("van-ban/", documents.documents, name="documents"),
    path("van-ban/tai-len/", document_upload.document_upload, name="upload_document"),
    path(
        "van-ban/ten-viet-tat/", known_abbreviations.known_abbreviations, name="known_abbreviations"
    ),
    path(
        "van-ban/ten-viet-tat/<int:known_id>/quen/",
        known_abbreviations.forget_abbreviation,
        name="forget_abbreviation",
    ),
    path("van-ban/<int:document_id>/", document_review.document_review, name="review_document"),
    path(
        "van-ban/<int:document_id>/trang-thai/",
        document_review.document_state,
        name="document_state",
    ),
    path(
        "van-ban/<int:document_id>/anh-trang/",
        document_review.document_pages_state,
        name="document_pages_state",
    ),
    path("van-ban/<int:document_id>/sua/", document_correct.correct_field, name="correct_field"),
    path("van-ban/<int:document_id>/dung/", document_correct.confirm_value, name="confirm_value"),
    path("van-ban/<int:document_id>/chon-chu/", document_correct.set_words, name="set_words"),
    path("van-ban/<int:document_id>/tach/", document_tasks.split_task, name="split_task"),
    path("van-ban/<int:document_id>/gop/", document_tasks.merge_tasks, name="merge_tasks"),
    path("van-ban/<int:document_id>/bo/", document_tasks.delete_task, name="delete_task"),
    path("van-ban/<int:document_id>/them/", document_tasks.add_task, name="add_task"),
    path(
        "van-ban/<int:document_id>/hoan-tac/",
        document_correct.withdraw_correction,
        name="withdraw_correction",
    ),
    path(
        "van-ban/<int:document_id>/xac-nhan/",
        document_correct.confirm_reading,
        name="confirm_reading",
    ),
    path(
        "van-ban/<int:document_id>/trang/<int:number>/",
        document_file.document_page,
        name="document_page",
    ),
    path(
        "van-ban/<int:document_id>/so-sanh/<int:other_id>/",
        document_compare.document_compare,
        name="compare_documents",
    ),
    path(
        "van-ban/<int:document_id>/so-sanh/<int:other_id>/chon/",
        document_compare.decide,
        name="decide_likeness",
    ),
    path("van-ban/<int:document_id>/tep/", document_file.document_file, name="document_file"),
    path("van-ban/<int:document_id>/mo-dot/", campaign_open.campaign_open, name="open_campaign"),
    path("dot/", campaigns.campaigns, name="campaigns"),
    path("dot/<int:campaign_id>/", campaign.campaign, name="campaign"),
    path("dot/<int:campaign_id>/giao-viec/", dispatch.dispatch_campaign, name="dispatch_campaign"),
    path("dot/<int:campaign_id>/bao-cao/", report_form.report_form, name="report_form"),
    path("dot/<int:campaign_id>/tong-hop/", totals.totals, name="totals"),
    path("dot/<int:campaign_id>/tong-hop/lap/", totals.consolidate, name="consolidate"),
    path(
        "dot/<int:campaign_id>/tong-hop/<slug:indicator>/",
        totals.figure,
        name="figure",
    ),
    path(
        "tong-hop/<int:consolidated_id>/<slug:kind>/",
        totals.download,
        name="download_consolidated",
    ),
    path("nhiem-vu/", assignments.assignments, name="assignments"),
    path(
        "nhiem-vu/luot/<int:dispatch_id>/nhan/",
        assignments.confirm_receipt,
        name="confirm_receipt",
    ),
    path(
        "nhiem-vu/luot/<int:dispatch_id>/giao-tiep/",
        dispatch.forward_dispatch,
        name="forward_dispatch",
    ),
    path("nhiem-vu/<int:assignment_id>/", assignment.assignment, name="assignment"),
    path(
        "nhiem-vu/<int:assignment_id>/tien-do/",
        assignment.move_assignment,
        name="move_assignment",
    ),
    path("bao-cao/", reports.reports, name="reports"),
    path("bao-cao/<int:report_id>/", report.report, name="report"),
    path("bao-cao/<int:report_id>/duyet/", report.accept_report, name="accept_report"),
    path("bao-cao/<int:report_id>/tra-lai/", report.return_report, name="return_report"),
    path("don-vi/", units.units, name="units"),
    path("don-vi/<int:unit_id>/", units.unit, name="unit"),
    path("nhat-ky/", journal.journal, name="journal"),
]
