"""Why a file is refused (lý do từ chối): one error a reason, saying what happened and what to do."""

from __future__ import annotations

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError


def empty(name: str) -> UnreadableDocumentError:
    """Give the error for a file without content."""
    return UnreadableDocumentError(
        UnreadableCode.EMPTY,
        f"Tệp “{name}” không có nội dung. Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.",
    )


def unknown_format(name: str, found: str = "") -> UnreadableDocumentError:
    """Give the error for a format that no reader knows; ``found`` says what it seems to be."""
    kind = f" (nội dung tệp là {found})" if found else ""
    return UnreadableDocumentError(
        UnreadableCode.UNKNOWN_FORMAT,
        f"Chưa đọc được định dạng của tệp “{name}”{kind}. Hãy dùng tệp DOCX, DOC, ODT, RTF, PDF, "
        "HTML, văn bản thuần (TXT) hoặc ảnh quét.",
    )


def mislabelled(name: str, found: str) -> UnreadableDocumentError:
    """Give the error for a file whose content is not what its name says."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Tệp “{name}” có phần mở rộng không đúng: nội dung thật là {found}. Hãy mở tệp bằng phần "
        "mềm đã tạo ra nó và lưu lại đúng định dạng, rồi tải lên lần nữa.",
    )


def damaged(name: str) -> UnreadableDocumentError:
    """Give the error for a file that is cut off or broken."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Tệp “{name}” bị hỏng hoặc chưa được tải đầy đủ. Hãy mở thử tệp gốc, lưu lại và tải lên "
        "lần nữa.",
    )


def forbidden_content(name: str) -> UnreadableDocumentError:
    """Give the error for XML with declarations that office documents never have."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Tệp “{name}” chứa khai báo không an toàn mà văn bản bình thường không có, nên không được "
        "mở. Hãy lấy lại tệp từ nơi gửi.",
    )


def encrypted(name: str) -> UnreadableDocumentError:
    """Give the error for a file that asks for a password."""
    return UnreadableDocumentError(
        UnreadableCode.ENCRYPTED,
        f"Tệp “{name}” được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu (mở tệp, lưu thành "
        "bản không khóa) rồi tải lên lần nữa.",
    )


def too_large(name: str, limit: str) -> UnreadableDocumentError:
    """Give the error for a file beyond a limit; ``limit`` names it with its unit."""
    return UnreadableDocumentError(
        UnreadableCode.TOO_LARGE,
        f"Tệp “{name}” quá lớn: giới hạn là {limit}. Hãy tách riêng văn bản cần đọc hoặc giảm "
        "dung lượng tệp rồi tải lên lần nữa.",
    )


def no_text(name: str) -> UnreadableDocumentError:
    """Give the error for a file in which no text could be found."""
    return UnreadableDocumentError(
        UnreadableCode.NO_TEXT,
        f"Không tìm thấy chữ nào trong tệp “{name}”. Nếu là bản chụp hoặc bản quét, hãy quét lại rõ "
        "hơn (từ 200 dpi); nếu không, hãy kiểm tra lại tệp gốc.",
    )


def no_recognition(name: str) -> UnreadableDocumentError:
    """Give the error for a picture on a machine that recognises none."""
    return UnreadableDocumentError(
        UnreadableCode.NO_TEXT,
        f"Tệp “{name}” là ảnh, nhưng máy này chưa cài phần nhận dạng chữ. Hãy dùng tệp có chữ (DOCX, "
        "PDF), hoặc nhờ người quản trị cài phần nhận dạng chữ (OCR).",
    )


def too_slow(name: str, seconds: float) -> UnreadableDocumentError:
    """Give the error for a file whose reading was stopped after so many seconds."""
    return UnreadableDocumentError(
        UnreadableCode.TIMEOUT,
        f"Tệp “{name}” không đọc xong trong {seconds:g} giây nên đã dừng lại. Hãy tách riêng văn bản "
        "cần đọc, hoặc mở tệp, lưu lại thành tệp mới rồi tải lên lần nữa.",
    )


def too_heavy(name: str) -> UnreadableDocumentError:
    """Give the error for a file that needs more memory than any document."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Tệp “{name}” quá phức tạp: việc đọc vượt giới hạn bộ nhớ. Hãy tách riêng văn bản cần đọc, "
        "hoặc mở tệp, lưu lại thành tệp mới rồi tải lên lần nữa.",
    )


def too_deep(name: str) -> UnreadableDocumentError:
    """Give the error for a file whose parts lie in one another more deeply than in any document."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Tệp “{name}” có quá nhiều lớp lồng nhau nên không được đọc. Hãy mở tệp, lưu lại thành tệp "
        "mới rồi tải lên lần nữa.",
    )


def reader_lost(name: str) -> UnreadableDocumentError:
    """Give the error for a file with which the reading process died twice."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Việc đọc tệp “{name}” bị ngắt giữa chừng hai lần, có thể vì tệp hỏng. Hãy mở tệp, lưu lại "
        "thành tệp mới rồi tải lên lần nữa; nếu vẫn vậy, hãy báo người quản trị.",
    )


def program_fault(name: str) -> UnreadableDocumentError:
    """Give the error for a file at which the program itself made a mistake."""
    return UnreadableDocumentError(
        UnreadableCode.DAMAGED,
        f"Chương trình gặp lỗi khi đọc tệp “{name}”. Hãy báo người quản trị, kèm tệp này, để sửa "
        "chương trình; trong lúc chờ, hãy thử lưu tệp thành định dạng khác.",
    )
