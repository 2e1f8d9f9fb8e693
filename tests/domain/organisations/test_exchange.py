"""Lists of own units as files: checked row by row, taken in as a whole, written so that nothing becomes a formula."""

from __future__ import annotations

import csv
import io

import pytest
from django.db import connection
from django.test import override_settings
from openpyxl import load_workbook

from tests.builders import a_unit, an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.journal.verify import verify_chain
from thongsuot.domain.organisations.actions.check_import import check_import
from thongsuot.domain.organisations.actions.import_units import import_units
from thongsuot.domain.organisations.actions.start_import import start_import
from thongsuot.domain.organisations.exchange.export import export_units, template
from thongsuot.domain.organisations.exchange.write_table import guard, write_table
from thongsuot.domain.organisations.imports import get_import
from thongsuot.domain.organisations.models import Unit, UnitImport

HEAD = "Mã,Tên,Loại,Cấp,Mã cấp trên,Tên khác,Từ ngày,Thư điện tử\n"


@pytest.fixture
def admin(units):
    return an_actor(units.province, "unit_admin")


def sent(admin, units, text: str) -> UnitImport:
    data = (HEAD + text).encode("utf-8-sig")
    return check_import(admin, parent=units.province, name="ds.csv", data=data)


def taken_in(admin, run: UnitImport) -> UnitImport:
    start_import(admin, run=run)
    return import_units(import_id=run.pk)


def test_a_list_is_taken_in_with_units_below_units_of_the_list(admin, units):
    run = sent(
        admin,
        units,
        "L1,Lớp mẫu giáo minh họa,,,TR1,,,\nTR1,Trường minh họa,,,,TMH; Trường MH,1/9/2020,a@b.vn\n",
    )
    assert (run.state, run.added, run.changed) == ("checked", 2, 0)
    done = taken_in(admin, run)
    assert done.state == "done"
    school = Unit.objects.get(code="TR1")
    assert school.parent == units.province
    assert (school.kind, school.level) == ("su_nghiep", "don_vi")
    assert school.aliases == ["TMH", "Trường MH"]
    assert school.contact == {"email": "a@b.vn"}
    assert Unit.objects.get(code="L1").parent == school
    assert [entry.verb for entry in entries_of(done)] == ["organisations.import_units"]
    assert import_units(import_id=run.pk).state == "done"


def test_a_code_that_is_there_is_changed_and_moved(admin, units):
    taken_in(admin, sent(admin, units, "TR1,Trường cũ,,,,,,\nTR2,Trường hai,,,,,,\n"))
    again = sent(admin, units, "TR1,Trường mới,,,TR2,,,\n")
    assert (again.added, again.changed) == (0, 1)
    taken_in(admin, again)
    school = Unit.objects.get(code="TR1")
    added, renamed, moved = entries_of(school)
    assert (added.verb, added.after) == (
        "organisations.add_unit",
        {"code": "TR1", "name": "Trường cũ"},
    )
    assert (renamed.before, renamed.after) == ({"name": "Trường cũ"}, {"name": "Trường mới"})
    assert (moved.before, moved.after) == ({"parent": units.province.code}, {"parent": "TR2"})
    assert verify_chain().why == ""
    assert (school.name, school.parent.code) == ("Trường mới", "TR2")
    assert school.path.startswith(school.parent.path)


def test_what_is_wrong_is_told_by_row_and_nothing_is_written(admin, units):
    run = sent(
        admin,
        units,
        ",Không mã,,,,,,\nA,,,,,,,\nB,Bê,lạ,,,,31/2/2024,sai\nC,Xê,,,ZZ,,,\nB,Bê,,,,,,\nD,Đê,,,D,,,\nT2,Tỉnh khác,,,,,,\n",
    )
    assert run.state == "refused"
    told = {}
    for number, words in run.errors:
        told[number] = f"{told.get(number, '')} {words}"
    assert "Chưa có mã" in told[2]
    assert "Chưa có tên" in told[3]
    assert "Loại “lạ” không có" in told[4]
    assert "“31/2/2024” không phải ngày" in told[4]
    assert "“sai” chưa đúng dạng" in told[4]
    assert "cấp trên mang mã “ZZ”" in told[5]
    assert "đã có ở dòng 4" in told[6]
    assert "quay vòng" in told[7]
    assert "thuộc đơn vị khác" in told[8]
    with pytest.raises(ConflictError):
        start_import(admin, run=run)
    assert not Unit.objects.filter(code="D").exists()


def test_all_or_nothing_when_the_registry_changed_meanwhile(admin, units):
    run = sent(admin, units, "TR1,Trường một,,,,,,\nTR2,Trường hai,,,,,,\n")
    a_unit("TR2", "Đã có ở nơi khác", parent=units.other_province)
    assert taken_in(admin, run).state == "failed"
    assert not Unit.objects.filter(code="TR1").exists()


def test_the_rows_are_counted_while_they_are_prepared(admin, units, monkeypatch):
    monkeypatch.setattr("thongsuot.domain.organisations.actions.import_units._BATCH", 2)
    run = sent(admin, units, "".join(f"K{number},Khoa {number},,,,,,\n" for number in range(5)))
    start_import(admin, run=run)
    counts: list[int] = []

    def watch(execute, sql, params, many, context):
        answer = execute(sql, params, many, context)
        if "UPDATE" in sql and "unitimport" in sql:
            counts.append(UnitImport.objects.values_list("done", flat=True).get(pk=run.pk))
        return answer

    with connection.execute_wrapper(watch):
        import_units(import_id=run.pk)
    assert counts[:3] == [2, 4, 5]
    assert Unit.objects.filter(code__startswith="K").count() == 5


def test_files_that_are_none_are_told(admin, units):
    for name, data, words in (
        ("a.xlsx", b"khong phai", "XLSX hoặc CSV"),
        ("a.xlsx", b"PK\x03\x04khong phai", "Không mở được"),
        ("a.csv", b"\xff\xd0\x00", "Unicode|thiếu cột"),
        ("a.csv", "Tên\nTrường\n".encode(), "thiếu cột: Mã"),
        ("a.csv", "Mã;Tên\n".encode(), "không có dòng nào"),
    ):
        with pytest.raises(InvalidError, match=words):
            check_import(admin, parent=units.province, name=name, data=data)


def test_an_export_is_an_import(admin, units):
    taken_in(admin, sent(admin, units, "TR1,Trường minh họa,,,,=1+1,1/9/2020,\n"))
    for form in ("xlsx", "csv"):
        data = export_units(admin, parent=units.province, form=form)
        run = check_import(admin, parent=units.province, name=f"a.{form}", data=data)
        assert run.errors == []
        assert (run.added, run.changed, run.unchanged) == (0, 0, run.total)
        known = len(entries_of(Unit.objects.get(code="TR1")))
        taken_in(admin, run)
        assert len(entries_of(Unit.objects.get(code="TR1"))) == known
        assert Unit.objects.get(code="TR1").aliases == ["=1+1"]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_text_becomes_a_formula(text):
    assert guard(text) == f"'{text}"
    (row,) = list(csv.reader(io.StringIO(write_table([[text]], "csv").decode("utf-8-sig"))))[1:]
    assert row == [f"'{text}"]


def test_the_template_has_the_columns_and_what_may_stand_in_them():
    book = load_workbook(io.BytesIO(template("xlsx")))
    assert [cell.value for cell in book.worksheets[0][1]][:2] == ["Mã", "Tên"]
    assert "Thôn, tổ dân phố" in {row[0].value for row in book.worksheets[1].iter_rows()}


def test_only_administrators_of_the_unit_above(admin, units):
    run = sent(admin, units, "TR1,Trường minh họa,,,,,,\n")
    stranger = an_actor(units.other_province, "unit_admin")
    with pytest.raises(NotFoundError):
        get_import(stranger, run.pk)
    for actor in (stranger, an_actor(units.province)):
        with pytest.raises(NotAllowedError):
            sent(actor, units, "TR1,Trường minh họa,,,,,,\n")
        with pytest.raises(NotAllowedError):
            export_units(actor, parent=units.province, form="csv")


@pytest.fixture(autouse=True)
def _jobs_wait():
    with override_settings(JOBS_IMMEDIATE=False):
        yield
