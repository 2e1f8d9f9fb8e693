"""Tables that only blanks set (bảng canh bằng dấu cách) are read row by row, cells over several lines too."""

from thongsuot.core.intake.spaced_table import spaced_tables
from thongsuot.core.intake.text_layout import laid_out

TABLE = """\
II. NHIỆM VỤ

TT   Nội dung                   Chủ trì                Phối hợp        Hoàn thành

1    Treo băng rôn tại trung    Phòng Minh họa                         13/3/2021
     tâm huyện

2    Kiểm tra hàng giả          Đội Quản lý            Công an huyện   Trước ngày
                                thị trường số 4                        15/3/2021

Yêu cầu các đơn vị triển khai thực hiện các nhiệm vụ nêu trên đây./.
"""


def test_the_lines_of_a_cell_are_joined() -> None:
    (found,) = spaced_tables(TABLE.split("\n"))

    assert found.rows == [
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Hoàn thành"],
        ["1", "Treo băng rôn tại trung tâm huyện", "Phòng Minh họa", "", "13/3/2021"],
        ["2", "Kiểm tra hàng giả", "Đội Quản lý thị trường số 4", "Công an huyện", "Trước ngày 15/3/2021"],
    ]  # fmt: skip


def test_rows_without_blank_lines_between_them_begin_at_their_numbers() -> None:
    lines = [line for line in TABLE.split("\n") if line]

    (found,) = spaced_tables(lines)

    assert [row[0] for row in found.rows] == ["TT", "1", "2"]


def test_what_follows_the_table_is_no_row() -> None:
    texts = [line.text for line in laid_out(TABLE)]

    assert texts[0] == "II. NHIỆM VỤ"
    assert texts[-2] == "Yêu cầu các đơn vị triển khai thực hiện các nhiệm vụ nêu trên đây./."


def test_columns_of_words_without_the_heading_of_a_table_are_left_alone() -> None:
    assert not list(spaced_tables(["Nơi nhận:          CHỦ TỊCH          Tên", "- Như trên;"]))
