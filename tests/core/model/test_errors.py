"""Errors of reading keep what they say on their way between processes."""

import pickle

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError


def test_an_error_crosses_from_one_process_to_another():
    error = UnreadableDocumentError(UnreadableCode.ENCRYPTED, "Tệp có mật khẩu.")

    arrived = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert (arrived.code, arrived.message, str(arrived)) == (
        UnreadableCode.ENCRYPTED,
        "Tệp có mật khẩu.",
        "Tệp có mật khẩu.",
    )
