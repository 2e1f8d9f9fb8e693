"""The addresses of the pages: Vietnamese words without marks, as the users read them."""

from __future__ import annotations

from django.urls import URLPattern, path

from thongsuot.web.pages import (
    campaign_open,
    choose_post,
    document_correct,
    document_file,
    document_review,
    document_upload,
    documents,
    journal,
    sign_in,
    units,
)

urlpatterns: list[URLPattern] = [
    path("dang-nhap/", sign_in.sign_in, name="sign_in"),
    path("dang-xuat/", sign_in.sign_out, name="sign_out"),
    path("vi-tri/", choose_post.choose_post, name="choose_post"),
    path("van-ban/", documents.documents, name="documents"),
    path("van-ban/tai-len/", document_upload.document_upload, name="upload_document"),
    path("van-ban/<int:document_id>/", document_review.document_review, name="review_document"),
    path(
        "van-ban/<int:document_id>/trang-thai/",
        document_review.document_state,
        name="document_state",
    ),
    path("van-ban/<int:document_id>/sua/", document_correct.correct_field, name="correct_field"),
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
    path("van-ban/<int:document_id>/tep/", document_file.document_file, name="document_file"),
    path("van-ban/<int:document_id>/mo-dot/", campaign_open.campaign_open, name="open_campaign"),
    path("nhat-ky/", journal.journal, name="journal"),
    path("don-vi/", units.units, name="units"),
    path("don-vi/<int:unit_id>/", units.unit, name="unit"),
]
